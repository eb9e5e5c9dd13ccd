package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** Mrs Dodd, Dr. Iris Flowers, PC 4417 Reed; in lower case too where the document is. */
final class PeopleByTitle {
  /** Titles that are ordinary words as well and need a capital and a name behind. */
  private static final Set<String> WORDS_TOO =
      Set.of(
          "judge",
          "justice",
          "sister",
          "brother",
          "father",
          "major",
          "captain",
          "general",
          "lady",
          "lord",
          "constable",
          "inspector",
          "sergeant",
          "detective",
          "recorder",
          "pastor",
          "canon",
          "doctor",
          "professor",
          "magistrate",
          "master",
          "miss",
          "colonel",
          "madam",
          "dame",
          "sir",
          "nana",
          "nanna",
          "granny",
          "auntie",
          "aunty",
          "uncle",
          "pc",
          "dc",
          "ds",
          "di",
          "hon");

  private static final Set<String> POSSESSIVES =
      Set.of("my", "his", "her", "your", "our", "their", "whose");

  private static final String REASON = "title before a name";
  private final Page page;
  private final NameReader reader;

  PeopleByTitle(Page page) {
    this.page = page;
    this.reader = new NameReader(page);
  }

  void find() {
    for (int at = 0; at < page.size(); at++) {
      if (Lexicon.isTitle(page.word(at)) && page.token(at).isWord()) {
        titled(at);
      }
    }
  }

  private void titled(int title) {
    int at = title + 1;
    if (page.word(at).equals(".")) {
      at++;
    }
    while (Lexicon.isTitle(page.word(at)) && page.isUpper(at) && page.isUpper(title)) {
      at++;
    }
    if (at < page.size() && Character.isDigit(page.token(at).text().charAt(0))) {
      at++;
    }
    if (at >= page.size()
        || !page.isFree(at)
        || page.token(at).line() - page.token(title).line() > 1) {
      return;
    }
    if (isKinOf(title) || isWordInCapitals(title, at)) {
      return;
    }
    int last = isTitleHere(title) ? reader.lastByCapitals(at) : at - 1;
    last = withoutHead(at, last);
    if (last >= at) {
      page.mention(title, last, page.word(title), Evidence.CONTEXT, REASON);
    } else if (page.writing().isLowerCase() || !WORDS_TOO.contains(page.word(title))) {
      lower(title, at);
    }
  }

  /** {@code my brother denzel}. */
  private boolean isKinOf(int title) {
    return Lexicon.isKin(page.word(title))
        && !page.isUpper(title)
        && POSSESSIVES.contains(page.word(title - 1));
  }

  /** {@code I WANT JUSTICE FOR HIM}. */
  private boolean isWordInCapitals(int title, int at) {
    return page.writing().isCapitalLine(page.token(title))
        && WORDS_TOO.contains(page.word(title))
        && !page.word(title).equals("miss")
        && Lexicon.isOrdinary(page.word(at))
        && !Lexicon.isName(page.word(at));
  }

  private boolean isTitleHere(int title) {
    return page.isUpper(title) || !WORDS_TOO.contains(page.word(title));
  }

  /** {@code Dr Smith Team Manager}: a job behind is no part of the name. */
  private int withoutHead(int first, int last) {
    int end = last;
    boolean capitals = page.writing().isCapitalLine(page.token(first));
    for (int i = first + 1; i <= last; i++) {
      boolean other = Lexicon.isJob(page.word(i)) || Lexicon.isSaying(page.word(i)) && capitals;
      if (other) {
        end = i - 1;
        break;
      }
    }
    return end;
  }

  private void lower(int title, int at) {
    var word = page.word(at);
    boolean surname =
        page.token(at).isWord() && (!Lexicon.isOrdinary(word) || Lexicon.isSurname(word));
    boolean sure = !WORDS_TOO.contains(page.word(title)) || !Lexicon.isOrdinary(word);
    if (surname && sure && !Lexicon.isSaying(word) && word.length() > 1) {
      page.mention(title, lastInLowerCase(at), page.word(title), Evidence.CONTEXT, REASON);
    }
  }

  /** {@code mr iqbal lodhi}: a second word that is a name and no ordinary word. */
  private int lastInLowerCase(int first) {
    int next = first + 1;
    boolean surname =
        next < page.size()
            && page.token(next).isWord()
            && page.isFree(next)
            && page.isSameLine(first, next)
            && page.isStrange(next)
            && Lexicon.isName(page.word(next));
    return surname ? next : first;
  }
}
