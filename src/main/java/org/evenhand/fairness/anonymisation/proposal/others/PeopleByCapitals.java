package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/**
 * Capitalised words that are a name by list, or that are no ordinary word and do what people do.
 */
final class PeopleByCapitals {
  private static final int LONGEST_ACRONYM = 5;
  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "winter");
  private final Page page;
  private final NameReader reader;

  PeopleByCapitals(Page page) {
    this.page = page;
    this.reader = new NameReader(page);
  }

  void find() {
    int at = 0;
    while (at < page.size()) {
      boolean tag = page.word(at - 1).equals("#") || page.word(at - 1).equals("@");
      at = page.isUpper(at) && page.isFree(at) && !tag ? runAt(at) : at + 1;
    }
  }

  private int runAt(int at) {
    int reversed = reversedEnd(at);
    if (reversed > at) {
      page.mention(at, reversed, "", Evidence.CONTEXT, "surname in capitals, forename");
      return reversed + 1;
    }
    int last = reader.lastByCapitals(at);
    if (last < at) {
      return at + 1;
    }
    int first = withoutStart(at, last);
    if (first > last) {
      return last + 1;
    }
    if (page.writing().isCapitalLine(page.token(first))) {
      capitals(first, last);
    } else if (last > first) {
      several(first, last);
    } else {
      single(first);
    }
    return last + 1;
  }

  /** {@code FROST, Delroy}: the last forename, or the place itself. */
  private int reversedEnd(int at) {
    int forename = at + 2;
    boolean written =
        page.token(at).shape() == Shape.ALL_CAPITALS
            && page.token(at).text().length() > 1
            && page.word(at + 1).equals(",")
            && page.isFree(forename)
            && page.token(forename).shape() == Shape.CAPITALISED
            && page.isSameLine(at, forename)
            && !page.writing().isCapitalLine(page.token(at));
    return written && Lexicon.isForename(page.word(forename)) ? forename : at;
  }

  /** Drops words that are capitalised because the sentence begins, or because they are a job. */
  private int withoutStart(int at, int last) {
    int first = at;
    while (first <= last && isNoName(first, last)) {
      first++;
      while (first <= last && !page.token(first).isWord()) {
        first++;
      }
    }
    return first;
  }

  private boolean isNoName(int at, int last) {
    var word = page.word(at);
    if (page.isInitial(at)) {
      return last == at || (word.equals("i") || word.equals("a")) && !page.word(at + 1).equals(".");
    }
    if (page.guard().isMonth(at)) {
      return true;
    }
    boolean ordinary = Lexicon.isOrdinary(word) || Lexicon.isTerm(word);
    boolean namesSomebody =
        Lexicon.isForename(word) && last > at && Lexicon.isSurname(page.word(last));
    boolean job =
        Lexicon.isJob(word)
            || Lexicon.isKin(word) && page.token(at).beginsSentence()
            || Lexicon.isGeneric(word) && (!Lexicon.isForename(word) || last > at + 1);
    return job && ordinary && !namesSomebody
        || page.token(at).beginsSentence() && ordinary && !namesSomebody && last > at;
  }

  private void several(int first, int last) {
    int strange = 0;
    int listed = 0;
    int heads = 0;
    int words = 0;
    for (int i = first; i <= last; i++) {
      if (page.token(i).isWord() && page.token(i).text().length() > 1) {
        words++;
        strange += page.isStrange(i) && !isAcronym(i) ? 1 : 0;
        listed += Lexicon.isName(page.word(i)) ? 1 : 0;
        heads += page.isHead(i) && !Lexicon.isSurname(page.word(i)) ? 1 : 0;
      }
    }
    if (areTerms(first, last)) {
      return;
    }
    boolean initialFirst = page.isInitial(first);
    boolean forename = Lexicon.isForename(page.word(first)) && listed > 1;
    boolean initialLast =
        page.isInitial(last)
            && !page.word(last).equals("i")
            && Lexicon.isForename(page.word(first))
            && !Lexicon.isFunction(page.word(first))
            && !Lexicon.isTerm(page.word(first));
    boolean likely = strange > 0 || initialLast;
    boolean starts = page.token(first).beginsSentence() && strange == 0;
    boolean acts = Lexicon.isSaying(page.word(last + 1)) || page.word(last + 1).equals("'s");
    if (heads > 0 && strange == 0
        || strange == 0 && !forename && !initialLast && !(initialFirst && listed > 0)) {
      eachStrange(first, last);
    } else if (likely || forename && (!starts || acts || words > 1)) {
      page.mention(first, last, "", evidence(listed), "capitalised name");
    }
  }

  /** {@code Easter Sunday}. */
  private boolean areTerms(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (page.token(i).isWord() && !Lexicon.isTerm(page.word(i))) {
        return false;
      }
    }
    return true;
  }

  private void eachStrange(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (page.isStrange(i) && page.isFree(i)) {
        single(i);
      }
    }
  }

  private static Evidence evidence(int listed) {
    return listed > 0 ? Evidence.LEXICON : Evidence.CAPITAL;
  }

  private boolean isAcronym(int at) {
    var token = page.token(at);
    return token.shape() == Shape.ALL_CAPITALS
        && token.text().length() <= LONGEST_ACRONYM
        && !page.writing().isCapitalLine(token);
  }

  private void single(int at) {
    var word = page.word(at);
    var token = page.token(at);
    boolean kin = Lexicon.isKin(word) && !introduced(at);
    if (token.text().length() < 2 || kin || isAcronym(at) && !Lexicon.isForename(word)) {
      return;
    }
    boolean listed = Lexicon.isName(word);
    if (page.isStrange(at)) {
      boolean begins = token.beginsSentence() && !listed && !acts(at) && !isInProse(at);
      boolean slip = !listed && Lexicon.isNearlyOrdinary(word);
      if (!begins && !slip && !isAcronym(at)) {
        page.mention(at, at, "", evidence(listed ? 1 : 0), "capitalised name");
      }
    } else if (introduced(at)) {
      page.mention(at, at, "", Evidence.CONTEXT, "name behind what somebody is");
    } else if (Lexicon.isForename(word)
        && !Lexicon.isTerm(word)
        && !isAcronym(at)
        && page.guard().judge(at) == Action.HIDE
        && (!token.beginsSentence() || acts(at))
        && !isAmongCapitals(at)
        && !(token.beginsSentence() && SEASONS.contains(word))) {
      page.mention(at, at, "", Evidence.LEXICON, "forename that is a word too");
    }
  }

  /** In a sentence, where a word of no list that begins it is a name rather than a heading. */
  private boolean isInProse(int at) {
    return at + 2 < page.size()
        && page.word(at).length() > 3
        && page.token(at + 1).shape() == Shape.LOWER
        && page.token(at + 2).isWord()
        && page.isSameLine(at, at + 2);
  }

  private boolean acts(int at) {
    var after = page.word(at + 1);
    boolean aged =
        (after.equals("(") || after.equals(","))
            && at + 2 < page.size()
            && page.token(at + 2).shape() == Shape.NUMBER
            && page.token(at + 2).text().length() < 3;
    return Lexicon.isSaying(after)
        || aged
        || after.equals("'s")
        || after.equals("and") && page.isUpper(at + 2);
  }

  /** {@code my son Storm}, {@code our manager River}, {@code called Rain}. */
  private boolean introduced(int at) {
    var before = page.word(at - 1);
    boolean kin = Lexicon.isKin(before) && page.token(at - 1).shape() == Shape.LOWER;
    boolean job = Lexicon.isJob(before) && page.token(at - 1).shape() == Shape.LOWER;
    boolean named = before.equals("called") || before.equals("named");
    return page.token(at).shape() == Shape.CAPITALISED
        && !page.token(at).beginsSentence()
        && !Lexicon.isTerm(page.word(at))
        && !Lexicon.isGeneric(page.word(at))
        && (kin || job || named)
        && !(page.isUpper(at + 1) && page.isHead(at + 1));
  }

  private boolean isAmongCapitals(int at) {
    boolean numbered =
        at + 1 < page.size()
            && page.isSameLine(at, at + 1)
            && (page.token(at + 1).shape() == Shape.NUMBER || Lexicon.isJob(page.word(at + 1)));
    return numbered
        || page.isUpper(at + 1) && page.isSameLine(at, at + 1) && page.isHead(at + 1)
        || page.isUpper(at - 1)
            && page.isSameLine(at - 1, at)
            && Lexicon.isGeneric(page.word(at - 1));
  }

  /** In a line of capitals only two listed words beside each other are a name. */
  private void capitals(int first, int last) {
    for (int i = first; i < last; i++) {
      if (isInitialled(i)) {
        page.mention(i, i + 1, "", Evidence.LEXICON, "initial and name in capitals");
        i++;
        continue;
      }
      boolean pair =
          Lexicon.isForename(page.word(i))
              && Lexicon.isName(page.word(i + 1))
              && (page.isStrange(i) || page.isStrange(i + 1));
      if (pair) {
        page.mention(i, i + 1, "", Evidence.LEXICON, "listed names in capitals");
        i++;
      } else if (page.isFree(i) && isRareName(i)) {
        page.mention(i, i, "", Evidence.LEXICON, "listed name in capitals");
      }
    }
    if (last >= first && page.isFree(last) && isRareName(last)) {
      page.mention(last, last, "", Evidence.LEXICON, "listed name in capitals");
    }
  }

  /** {@code J OAKES}. */
  private boolean isInitialled(int at) {
    var word = page.word(at + 1);
    boolean letter = page.isInitial(at) && !page.word(at).equals("i") && !page.word(at).equals("a");
    return letter
        && page.isFree(at)
        && page.isFree(at + 1)
        && page.isSameLine(at, at + 1)
        && word.length() > 2
        && page.isStrange(at + 1);
  }

  private boolean isRareName(int at) {
    var word = page.word(at);
    boolean kin = Lexicon.isKin(page.word(at - 1)) && word.length() > 2;
    boolean listed = word.length() > 3 && Lexicon.isName(word);
    return page.isStrange(at) && (listed || kin || word.length() > LONGEST_ACRONYM);
  }
}
