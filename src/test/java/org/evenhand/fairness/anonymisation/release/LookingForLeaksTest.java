package org.evenhand.fairness.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.document.api.DocumentText;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Inside;
import org.evenhand.document.api.TextBlock;
import org.evenhand.document.api.TextBlock.Kind;
import org.evenhand.document.api.TextBlock.Place;
import org.evenhand.document.api.WholeFile;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookingForLeaksTest {
  private static final NamedParty GRACE =
      new NamedParty(
          List.of("Grace", "Adaeze", "Okonkwo"),
          NamedParty.initialsOf(List.of("Grace", "Adaeze"), "Okonkwo"),
          "",
          List.of("SW118264"),
          Optional.of(LocalDate.of(1979, 5, 14)),
          List.of("14 Harrow Bank, Wexcombe, WX4 7QP"),
          List.of(),
          List.of("07700 900461"),
          true);
  private static final NamedParty COUNCIL =
      new NamedParty(
          List.of(),
          List.of(),
          "Wexcombe Borough Council",
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          false);
  private static final NamedParty MAY =
      new NamedParty(
          List.of("May", "Lane"),
          List.of(),
          "",
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          false);

  /** Names that are words or near them; glued, {@code S} and {@code Ian} come to a people. */
  private static final NamedParty ROWAN =
      new NamedParty(
          List.of("Rowan", "Sian", "Alva", "de la Tour"),
          List.of(),
          "",
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          false);

  private final LeakCheck check =
      new LeakCheck(
          List.of(GRACE, COUNCIL, MAY, ROWAN), List.of("Philippa Cranleigh", "HC/44917/b"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We asked Okonkwo to leave. | NAME",
        "OKONKWO, Adaeze | NAME",
        "It was signed \u041ek\u043enkw\u043e. | NAME",
        "They met \u00d3k\u00f3nkw\u00f3 there. | NAME",
        "Then Oko\u200bnkwo left. | NAME",
        "He told Grace to stop. | NAME",
        "Grace said so. | NAME",
        "Ms Lane said so. | NAME",
        "We asked 0konkwo to leave. | NAME",
        "We asked Okonwko to leave. | NAME_MISSPELLED",
        "We asked Okonkwoo to leave. | NAME_MISSPELLED",
        "We asked Oknkwo to leave. | NAME_MISSPELLED",
        "We asked Okon- kwo to leave. | NAME_IN_PIECES",
        "O K O N K W O was there. | NAME_IN_PIECES",
        "The note said owknoko. | NAME_IN_PIECES",
        "Write to graceokonkwo79 on the site. | NAME_IN_ADDRESS",
        "See https://x.example/grace-okonkwo/2 for more. | NAME_IN_ADDRESS",
        "Action: G.A.O. by Friday. | INITIALS",
        "GAO to chase the report. | INITIALS",
        "They work for wexcombe borough council now. | ORGANISATION",
        "Seen at 14 harrow bank. | ADDRESS",
        "Born on 14th May 1979. | BIRTH_DATE",
        "Born 14/05/79, it says. | BIRTH_DATE",
        "Write to duty.desk@northern.example today. | EMAIL",
        "Call +44 7700 900461 today. | PHONE",
        "Call 0113 496 0123 today. | PHONE",
        "It is ZX4 7QP. | POSTCODE",
        "It is QQ 12 34 56 C. | NINO",
        "It is 999 123 4567. | NHS_NUMBER",
        "It is SWE 104829. | REGISTRATION_NUMBER",
        "It is sw 11.82.64. | NUMBER",
        "We asked philippa cranleigh. | TAKEN_OUT_BEFORE",
        "Reference hc 44917 b is closed. | TAKEN_OUT_BEFORE",
        "They saw rowan yesterday. | NAME",
        "the case of the rowan boys. | NAME",
        "It is The rowan's case. | NAME",
        "They met Rowans there. | NAME_MISSPELLED",
        "It is in delatour_r.docx now. | NAME_IN_ADDRESS",
        "May L never came. | NAME",
        "Write to info@wexcombe.example today. | ORGANISATION",
        "Write to referrals@hub.wexcombe.example today. | ORGANISATION",
        "See https://www.wexcombekids.example/a for more. | ORGANISATION",
        "Mrs [Social worker] was there. | CUE",
        "[Social worker] herself said so. | CUE",
        "[Social worker]'s husband called. | CUE"
      })
  void findsWhatMustNotBeThere(String text, Rule rule) {
    assertThat(check.wordsIn("File 26-3097.html", page(text)))
        .extracting(Leak::rule)
        .contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The grace we showed was not repaid, and in May 2023 we stopped.",
        "On 14 May they came to Rose Lane, near Grace Court.",
        "May I ask why? Grace periods were ignored by [Social worker].",
        "[Social worker] told her that she was late. The mother herself agreed.",
        "The order of 12 March 2026 for 1,250 pounds, number 4471, was paid.",
        "Section 47 enquiries under the Children Act 1989 were not made.",
        "Behind the rowan trees, and a rowan, nobody but rowans waited.",
        "Write to referrals@regulator.example or fitness-to-practise@regulator.example.",
        "An Asian family in Wexcombe, of no religion but Islam, was asked.",
        "Call 101 or 999. AM and PM visits were swapped by [Person 2]."
      })
  void leavesTheRestAlone(String text) {
    assertThat(check.wordsIn("File 26-3097.html", page(text))).isEmpty();
  }

  @Test
  void saysInWhichPartAndParagraph() {
    assertThat(check.wordsIn("File 26-3097.html", page("Nothing.", "Okonkwo again.")))
        .contains(new Leak("The concern, paragraph 2", Rule.NAME, "Okonkwo"));
  }

  @Test
  void findsANameThatTwoParagraphsPart() {
    assertThat(check.wordsIn("File 26-3097.html", page("It was Okon-", "kwo again.")))
        .extracting(Leak::rule)
        .contains(Rule.NAME_IN_PIECES);
  }

  @Test
  void looksAtTheNameOfTheFileAtPropertiesAndWithin() {
    assertThat(check.wordsIn("okonkwo_g.html", page("Nothing."))).isNotEmpty();
    assertThat(check.wordsIn("File 26-3097.html", file(Map.of("author", "Grace"), List.of())))
        .contains(new Leak("author", Rule.NAME, "Grace"));
    var comment = new Inside("comment", "by Grace Okonkwo");
    assertThat(check.wordsIn("File 26-3097.html", file(Map.of(), List.of(comment))))
        .extracting(Leak::where)
        .contains("comment");
  }

  @Test
  void takesNothingForItsOwnThatAReleasedCopyNeverHolds() {
    var copy = new ReleasedCopy("File 26-3097.html", FileType.HTML, new byte[0]);
    assertThat(check.in(copy, page("Nothing."))).isEmpty();
    var commented = file(Map.of(), List.of(new Inside("comment", "x")));
    assertThat(check.in(copy, commented))
        .containsExactly(new Leak("comment", Rule.NOT_OF_OUR_MAKING, "x"));
    var text = new DocumentText("", List.of(), Map.of(), Set.of(Finding.ACTIVE_CONTENT));
    assertThat(check.in(copy, new WholeFile(FileType.HTML, text, List.of(), List.of())))
        .extracting(Leak::words)
        .containsExactly("ACTIVE_CONTENT");
    assertThat(check.in(copy, new WholeFile(FileType.TXT, text, List.of(), List.of())))
        .extracting(Leak::words)
        .contains("TXT");
  }

  private static WholeFile page(String... paragraphs) {
    var heading = "The concern";
    var text = new StringBuilder(heading);
    var blocks = new java.util.ArrayList<TextBlock>();
    blocks.add(new TextBlock(Kind.HEADING, 0, heading.length(), Place.UNKNOWN));
    for (var paragraph : paragraphs) {
      text.append('\n');
      blocks.add(
          new TextBlock(
              Kind.PARAGRAPH, text.length(), text.length() + paragraph.length(), Place.UNKNOWN));
      text.append(paragraph);
    }
    var read = new DocumentText(text.toString(), blocks, Map.of(), Set.of());
    return new WholeFile(FileType.HTML, read, List.of(), List.of());
  }

  private static WholeFile file(Map<String, String> fields, List<Inside> insides) {
    var read = new DocumentText("", List.of(), fields, Set.of());
    return new WholeFile(FileType.HTML, read, insides, List.of());
  }
}
