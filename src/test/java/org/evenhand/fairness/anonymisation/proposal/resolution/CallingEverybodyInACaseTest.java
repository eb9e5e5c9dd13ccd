package org.evenhand.fairness.anonymisation.proposal.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.KnownParty.Part;
import org.junit.jupiter.api.Test;

class CallingEverybodyInACaseTest {
  private static final KnownParty SOCIAL_WORKER = party("SW", Part.REGISTRANT);
  private static final KnownParty COMPLAINANT = party("C1", Part.COMPLAINANT);

  private static KnownParty party(String key, Part part) {
    return new KnownParty(
        key,
        part,
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A text in which {@code {key|name}} marks who is named. */
  private static List<Passage> named(Cast cast, StringBuilder text, String marked) {
    var found = new ArrayList<Found>();
    int at = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
      text.append(marked, at, open);
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf('}', bar);
      var key = marked.substring(open + 1, bar);
      int start = text.length();
      text.append(marked, bar + 1, close);
      var kind =
          key.startsWith("org") ? Kind.ORG : key.startsWith("place") ? Kind.PLACE : Kind.NAME;
      found.add(Found.hide(start, text.length(), kind, key, Evidence.CONTEXT, "test"));
      at = close + 1;
    }
    text.append(marked.substring(at));
    return cast.introduce(text.toString(), Resolution.of(text.toString(), found));
  }

  private static String released(Cast cast, String marked) {
    var text = new StringBuilder();
    var passages = named(cast, text, marked);
    return ReleasedText.of(text.toString(), passages);
  }

  private static Cast cast() {
    return new Cast(List.of(SOCIAL_WORKER, COMPLAINANT), CaseRegister.empty());
  }

  @Test
  void saysWhatTheyAreAndCountsThemAsTheyAppear() {
    assertThat(
            released(
                cast(),
                "{SW|Ann} met {person:bell|Jo Bell} and {child:kit|Kit} for {C1|Mrs Ray} at"
                    + " {org:acme|Acme} in {place:york|York}. {person:lee|Di Lee} saw {person:bell|Bell}."))
        .isEqualTo(
            "[Social worker] met [Person 1] and [Child 1] for [Complainant 1] at [Organisation A]"
                + " in [Place A]. [Person 2] saw [Person 1].");
  }

  @Test
  void keepsNamesWhenDocumentsComeLater() {
    var first = cast();
    released(first, "{person:bell|Jo Bell} and {person:lee|Di Lee}");
    var later = new Cast(List.of(SOCIAL_WORKER, COMPLAINANT), first.register());

    assertThat(released(later, "{person:new|Al New}, then {person:lee|Lee}, then {SW|Ann}."))
        .isEqualTo("[Person 3], then [Person 2], then [Social worker].");
    assertThat(later.register().entries()).hasSize(4);
  }

  @Test
  void knowsAPersonAgainWhomAnotherDocumentKeysDifferently() {
    var cast = cast();
    released(cast, "{person:kayden birch|Kayden Birch} was there.");

    assertThat(released(cast, "{person:birch|BIRCH, Kayden} was there."))
        .isEqualTo("[Person 1] was there.");
  }

  @Test
  void tellsTwoOfOneSurnameApartAndAsksWhichIsMeant() {
    var text = new StringBuilder();
    var passages =
        named(
            cast(),
            text,
            "{person:birch|Kayden Birch} hit {person:birch|Pauline Birch}. {person:birch|Birch} cried.");

    assertThat(ReleasedText.of(text.toString(), passages)).startsWith("[Person 1] hit [Person 2].");
    assertThat(passages.get(2).review()).isTrue();
    assertThat(passages.get(0).review()).isFalse();
  }

  @Test
  void doesNotDecideBetweenTwoOfOneNameInTheCase() {
    var cast = cast();
    released(cast, "{person:a|Kayden Birch}");
    released(cast, "{person:b|Pauline Birch}");
    var text = new StringBuilder();
    var passages = named(cast, text, "{person:c|Birch} was there.");

    assertThat(passages.get(0).review()).isTrue();
    assertThat(passages.get(0).replacement()).isEqualTo("[Person 3]");
  }

  @Test
  void drawsTheNumbersOfAnAlphabeticalList() {
    var list =
        "Present: {person:1|Al Abbot}, {person:2|Bo Birch}, {person:3|Cy Clay}, {person:4|Di Dean},"
            + " {person:5|Ed Eve}, {person:6|Flo Fox}";

    assertThat(released(cast(), list))
        .contains("[Person 1]", "[Person 6]")
        .isNotEqualTo(
            "Present: [Person 1], [Person 2], [Person 3], [Person 4], [Person 5], [Person 6]")
        .isEqualTo(released(cast(), list));
  }

  @Test
  void keepsPossessivesReadable() {
    assertThat(released(cast(), "{SW|Ann's} file, {SW|ANN\u2019S} file"))
        .isEqualTo("[Social worker]'s file, [Social worker]'s file");
  }

  @Test
  void callsAChildAChild() {
    assertThat(
            released(
                cast(),
                "{person:a|Kay} (aged 6) and her son, {person:b|Kit}, and {person:c|Jo} (aged 31)"))
        .isEqualTo("[Child 1] (aged 6) and her son, [Child 2], and [Person 1] (aged 31)");
  }

  @Test
  void goesOnAfterTheTwentySixthOrganisation() {
    assertThat(Standing.ORGANISATION.pseudonym(26)).isEqualTo("[Organisation Z]");
    assertThat(Standing.ORGANISATION.pseudonym(27)).isEqualTo("[Organisation AA]");
    assertThat(Standing.PERSON.pseudonym(27)).isEqualTo("[Person 27]");
  }
}
