package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.context.Tables;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** Names below a head that says so: Name, Child, Attendee, By whom. */
final class PeopleInTables {
  private static final Set<String> HEADS =
      Set.of(
          "name",
          "names",
          "child",
          "children",
          "attendee",
          "person",
          "witness",
          "staff",
          "worker",
          "whom",
          "who",
          "parent",
          "mother",
          "father",
          "carer",
          "author",
          "manager",
          "client",
          "patient",
          "member",
          "contact",
          "interviewee",
          "complainant",
          "owner",
          "participant");

  /** Behind these a name of something else stands: {@code School name}. */
  private static final Set<String> OF_SOMETHING_ELSE =
      Set.of(
          "school",
          "organisation",
          "agency",
          "team",
          "employer",
          "company",
          "file",
          "document",
          "service",
          "hospital",
          "address",
          "number",
          "tel",
          "email",
          "details",
          "dob",
          "views");

  private static final Set<String> NOBODY =
      Set.of(
          "none",
          "unknown",
          "na",
          "n",
          "tbc",
          "tba",
          "nil",
          "yes",
          "no",
          "duty",
          "all",
          "both",
          "anonymous",
          "various",
          "vacant",
          "withheld",
          "not",
          "family",
          "see",
          "as",
          "self");

  private final Page page;
  private final Tables tables;
  private final NameReader reader;

  PeopleInTables(Page page, Tables tables) {
    this.page = page;
    this.tables = tables;
    this.reader = new NameReader(page);
  }

  void find() {
    for (var cell : tables.cells()) {
      if (isOfPeople(cell.head())) {
        names(cell.from(), cell.to());
      }
    }
  }

  private static boolean isOfPeople(String head) {
    boolean people = false;
    for (var word : head.split(" ")) {
      if (OF_SOMETHING_ELSE.contains(word)) {
        return false;
      }
      people |= HEADS.contains(word);
    }
    return people;
  }

  private void names(int from, int to) {
    int at = from;
    while (at < to) {
      int last = page.isFree(at) ? Math.min(reader.lastByCapitals(at), to - 1) : at - 1;
      if (last >= at && isName(at, last)) {
        page.mention(at, last, "", Evidence.CONTEXT, "name in a table");
      }
      at = Math.max(last, at) + 1;
    }
  }

  private boolean isName(int first, int last) {
    boolean tells = false;
    for (int i = first; i <= last; i++) {
      var word = page.word(i);
      boolean described =
          page.isHead(i) && !Lexicon.isName(word)
              || Lexicon.isTerm(word) && !Lexicon.isName(word)
              || Lexicon.isGeneric(word) && !Lexicon.isName(word)
              || Lexicon.isKin(word)
              || NOBODY.contains(word);
      if (described) {
        return false;
      }
      boolean acronym =
          page.token(i).shape() == Shape.ALL_CAPITALS
              && page.token(i).text().length() <= 4
              && !Lexicon.isName(word);
      tells |= page.token(i).text().length() > 1 && !acronym;
    }
    return tells && (last - first < 2 || page.isStrange(last) || Lexicon.isName(page.word(first)));
  }
}
