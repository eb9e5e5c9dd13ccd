package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.WordList;

/**
 * Names behind a label, under a letter's close, before a chat message, in a list of those present.
 */
final class PeopleInFields {
  private static final Set<String> LABELS = WordList.words("field-labels");
  private static final int LONGEST_NAME = 5;
  private final Page page;
  private final NameReader reader;

  PeopleInFields(Page page) {
    this.page = page;
    this.reader = new NameReader(page);
  }

  void find() {
    int at = 0;
    while (at < page.size()) {
      int end = page.writing().lineEnd(page.token(at));
      columns(at, end);
      at = end;
    }
  }

  /** What stands wide apart in a line are columns, each read as a line. */
  private void columns(int from, int to) {
    int first = from;
    for (int i = from + 1; i <= to; i++) {
      boolean ends = i == to || page.writing().isColumnsEnd(page.token(i - 1), page.token(i));
      if (ends) {
        line(first, i);
        first = i;
      }
    }
  }

  private void line(int from, int to) {
    int first = from;
    while (first < to
        && (page.word(first).equals(">")
            || page.word(first).equals("*")
            || page.word(first).equals("|"))) {
      first++;
    }
    int colon = separator(first, to);
    if (colon > first) {
      if (LABELS.contains(page.word(colon - 1))
          || LABELS.contains(page.word(first)) && colon - first <= 5) {
        values(colon + 1, to);
      } else {
        speaker(first, colon);
      }
    } else if (first < to && page.writing().isSignature(page.token(first))) {
      signature(first, to);
    } else if (first < to && isLabelWithout(first)) {
      values(first + 1, to);
    }
  }

  /** {@code cc T. Okafor, HR} and {@code SIGNED F. SIDDIQUI}. */
  private boolean isLabelWithout(int at) {
    var word = page.word(at);
    boolean label =
        Set.of("cc", "bcc", "signed", "fao", "attn", "apologies", "present").contains(word);
    return label && page.isUpper(at + 1) && page.isSameLine(at, Math.min(at + 1, page.size() - 1));
  }

  private int separator(int from, int to) {
    for (int i = from; i < Math.min(to, from + 7); i++) {
      var word = page.word(i);
      if (word.equals(":") || word.equals("|")) {
        return i;
      }
    }
    return -1;
  }

  /** Each of the values that commas, semicolons, bars or {@code and} part. */
  private void values(int from, int to) {
    int first = from;
    for (int i = from; i <= to; i++) {
      boolean end = i == to || isBetween(i);
      if (end) {
        value(first, i);
        first = i + 1;
      }
    }
  }

  private boolean isBetween(int at) {
    return Set.of(",", ";", "|", "&", "and", "<", ">", "(", ")", "/", "[", "]", "\"")
        .contains(page.word(at));
  }

  private void value(int from, int to) {
    if (from >= to || to - from > LONGEST_NAME + 2 || !page.token(from).isWord()) {
      return;
    }
    int first = from;
    String title = "";
    if (Lexicon.isTitle(page.word(first))) {
      return;
    }
    int last = reader.lastByCapitals(first);
    boolean whole = last >= first && last >= to - 2;
    boolean lower = last < first && page.writing().isLowerCase() && to - from <= 2;
    if (whole && (isPerson(first, last) || areInitials(first, last))
        || lower && isLowerName(first, to - 1)) {
      page.mention(first, whole ? last : to - 1, title, Evidence.CONTEXT, "name in a field");
    }
  }

  /** {@code B.J.} alone behind a label. */
  private boolean areInitials(int first, int last) {
    return last > first && !page.mentionsMoreThanInitials(first, last);
  }

  private boolean isLowerName(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!page.isFree(i) || !page.token(i).isWord()) {
        return false;
      }
    }
    return Lexicon.isForename(page.word(first))
        && (last == first ? !Lexicon.isOrdinary(page.word(first)) : true);
  }

  /** At least one word is of a list or strange, and none says what a body or a job is. */
  private boolean isPerson(int first, int last) {
    boolean name = false;
    for (int i = first; i <= last; i++) {
      var word = page.word(i);
      boolean described =
          page.isHead(i) && !Lexicon.isSurname(word)
              || Lexicon.isGeneric(word) && !Lexicon.isName(word)
              || Lexicon.isMonth(word) && last == first
              || Lexicon.isTerm(word) && !Lexicon.isName(word);
      if (described) {
        return false;
      }
      boolean strange = page.isStrange(i) && page.token(i).text().length() > 1;
      boolean acronym =
          page.token(i).shape() == Shape.ALL_CAPITALS
              && page.token(i).text().length() <= 4
              && (first == last || !page.writing().isCapitalLine(page.token(i)))
              && !Lexicon.isName(word);
      name |= (strange || Lexicon.isName(word)) && !acronym;
    }
    return name && !(last == first && Lexicon.isJob(page.word(first)));
  }

  /** {@code [12/03/2026, 21:04] Jade: ...} and {@code 21:04 Jade: ...}. */
  private void speaker(int from, int colon) {
    int last = colon - 1;
    int first = last;
    while (first > from && page.isUpper(first - 1) && !page.isHead(first - 1)) {
      first--;
    }
    boolean clock = page.token(last).shape() == Shape.NUMBER;
    if (clock) {
      chat(colon);
      return;
    }
    if (first == from
        && page.isFree(first)
        && page.isUpper(first)
        && isPerson(first, last)
        && !isGenericLabel(first, last)) {
      page.mention(first, last, "", Evidence.CONTEXT, "speaker");
    }
  }

  private boolean isGenericLabel(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!Lexicon.isOrdinary(page.word(i))) {
        return false;
      }
    }
    return !Lexicon.isForename(page.word(first));
  }

  private void chat(int clock) {
    int at = clock + 1;
    int end = page.writing().lineEnd(page.token(clock));
    while (at < end && (!page.token(at).isWord() || Set.of("am", "pm").contains(page.word(at)))) {
      at++;
    }
    for (int i = at; i < Math.min(end, at + 5); i++) {
      if (page.word(i).equals(":") && i > at && page.isFree(at) && page.isUpper(at)) {
        page.mention(at, i - 1, "", Evidence.CONTEXT, "writer of a message");
        return;
      }
    }
  }

  private void signature(int from, int to) {
    int end = from;
    while (end < to && !isBetween(end) && !page.word(end).equals("-")) {
      end++;
    }
    if (end - from <= LONGEST_NAME + 2) {
      value(from, end);
    }
  }
}
