package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.register.RegisterFixture.row;

import java.time.LocalDate;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterMatch.How;
import org.evenhand.register.api.RegisterSearch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FindingSomebodyOnTheRegisterTest {
  private static final RegisterFixture REGISTER = new RegisterFixture();

  @BeforeAll
  static void somePeople() {
    REGISTER.load(
        row("SW000001", "Katherine", "O'Neil"),
        row("SW000002", "Siobhán", "Byrne"),
        row("SW000003", "Mohammed", "Hussain"),
        row("SW000004", "Amara Grace", "Okafor-Smith"),
        row("SW000005", "John", "Smith"),
        row("SW000006", "Jon", "Smyth"),
        row("SW000007", "Łukasz", "Wiśniewski"),
        row("SW000008", "Bo", "Van der Berg", "Okonkwo, Bo"),
        row("SW000009", "Thị Ánh", "Nguyễn"),
        row("SW000010", "Stephen", "Johnson"),
        row("SW000011", "Anne-Marie", "MacDonald"),
        row("SW000012", "美", "李"),
        row("SW000013", "Müge", "Yılmaz"),
        row("SW000014", "", "Sukarno"),
        row("SW000015", "Grace", "Whittingham"),
        row("SW000016", "Dipika", "Patel").replace("1984-03-31", "1990-12-24"),
        row("SW000017", "Deepika", "Patel"));
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvFileSource(resources = "/register/name-variants.csv", numLinesToSkip = 1)
  void findsANameHoweverItIsWritten(String typed, String number, String why) {
    assertThat(REGISTER.found(typed)).as(why).first().isEqualTo(number);
  }

  @Test
  void findsByNumberHoweverItIsTyped() {
    assertThat(REGISTER.found(" sw 000003 ")).containsExactly("SW000003");
    assertThat(REGISTER.found("SW999999")).isEmpty();
  }

  @Test
  void putsTheVeryNameBeforeOnesLikeIt() {
    assertThat(REGISTER.found("Jon Smyth")).startsWith("SW000006", "SW000005");
    assertThat(REGISTER.found("John Smith")).startsWith("SW000005", "SW000006");
  }

  @Test
  void saysWhySomebodyIsInTheList() {
    assertThat(first("Katherine O'Neil").how()).isEqualTo(How.NAME);
    assertThat(first("Catherine ONeill").how()).isEqualTo(How.SPELLING);
    assertThat(first("Bo Okonkwo").how()).isEqualTo(How.FORMER_NAME);
    assertThat(first("Bo Okonkwo").matchedName().family()).isEqualTo("Okonkwo");
    assertThat(first("Bo Okonkwo").name().family()).isEqualTo("Van der Berg");
    assertThat(first("Bo Okonkwa").how()).isEqualTo(How.FORMER_NAME_SPELLING);
    assertThat(first("SW000003").how()).isEqualTo(How.NUMBER);
  }

  @Test
  void isNarrowedByBirthDate() {
    var born = LocalDate.of(1990, 12, 24);

    var found = REGISTER.finding().find(RegisterSearch.of("Patel").bornOn(born)).value();
    var alone = REGISTER.finding().find(RegisterSearch.of("").bornOn(born)).value();

    assertThat(found.items()).extracting(m -> m.number().value()).containsExactly("SW000016");
    assertThat(alone.items()).singleElement().extracting("how").isEqualTo(How.BIRTH_DATE);
  }

  @Test
  void answersAPageAtATime() {
    var all = REGISTER.finding().find(RegisterSearch.of("Patel")).value();

    var second = REGISTER.finding().find(RegisterSearch.of("Patel").page(1, 1)).value();

    assertThat(all.total()).isEqualTo(2);
    assertThat(second.total()).isEqualTo(2);
    assertThat(second.items()).containsExactly(all.items().get(1));
  }

  @Test
  void doesNotAnswerWithPeopleOfAnotherName() {
    assertThat(REGISTER.found("Zbigniew Brzezinski")).isEmpty();
    assertThat(REGISTER.found("John Okafor")).doesNotContain("SW000005");
  }

  @Test
  void takesExpressionsAndQuotesForNames() {
    assertThat(REGISTER.found("'; drop table casework.registrant; --")).isEmpty();
    assertThat(REGISTER.found("${1+1} #{x} %_\\")).isEmpty();
    assertThat(REGISTER.found("\u0000\uFFFF")).isEmpty();
  }

  @Test
  void refusesASearchForNothingAndForFarTooMuch() {
    var finding = REGISTER.finding();

    assertThat(finding.find(RegisterSearch.of("  ")).isDone()).isFalse();
    assertThat(finding.find(RegisterSearch.of("x".repeat(201))).isDone()).isFalse();
    assertThat(finding.find(RegisterSearch.of("-- '")).value().items()).isEmpty();
  }

  private static RegisterMatch first(String typed) {
    return REGISTER.finding().find(RegisterSearch.of(typed)).value().items().get(0);
  }
}
