package org.evenhand.fairness.anonymisation.proposal.parties;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Hidden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingKnownPartiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elizabeth Ann | Okonkwo | OKONKWO, Elizabeth Ann",
        "Elizabeth Ann | Okonkwo | Liz Okonkwo",
        "Elizabeth Ann | Okonkwo | E. A. Okonkwo",
        "Elizabeth Ann | Okonkwo | Okonkwo E",
        "Elizabeth Ann | Okonkwo | E.A.O.",
        "Elizabeth Ann | Okonkwo | Okonkow",
        "Elizabeth Ann | Okonkwo | 0konkwo",
        "Elizabeth Ann | Okonkwo | O K O N K W O",
        "Elizabeth Ann | Okonkwo | Oko\u200bnkwo",
        "Elizabeth Ann | Okonkwo | Ok\u043enkwo",
        "Elizabeth Ann | Okonkwo | eokonkwo",
        "Elizabeth Ann | Okonkwo | okonkwo_e",
        "Siân Elin | Pritchard-Khan | Sian Pritchard Khan",
        "Siân Elin | Pritchard-Khan | Pritchardkhan",
        "Siân Elin | Pritchard-Khan | S. E. P-K",
        "Łukasz | Wójcik | Lukasz Wojcik",
        "Jürgen | Müller | Juergen Mueller",
        "Søren | Sørensen | Soeren Soerensen",
        "Mohammed | Siddiqui | Muhammad Sidiqui",
        "Patrick | O'Brien | Paddy O Brien",
        "Ruth | McKay | MacKay",
        "Amal | al-Hassan | Alhassan",
        "Pieter | van der Berg | van der Berg",
        "Shabnam | Catherine-Price | Catharine-Price"
      })
  void hidesEveryFormOfTheName(String forenames, String surname, String form) {
    var text = "The visits were not recorded. We spoke to " + form + " on Friday.";
    assertThat(Hidden.dotted(text, Hidden.registrant(forenames, surname)))
        .isEqualTo(
            "The visits were not recorded. We spoke to "
                + form.replaceAll("[\\p{L}\\p{N}]", ".")
                + " on Friday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SW018264",
        "SW 018264",
        "SW18264",
        "SWE 018264",
        "018264",
        "18264",
        "SW 018 264",
        "SW0I8264",
        "14/05/1979",
        "14.5.79",
        "1979-05-14",
        "14 May 1979",
        "14th of May 1979",
        "May 14, 1979",
        "14051979",
        "140579",
        "05/14/1979"
      })
  void hidesNumbersAndTheDateOfBirthHoweverTheyAreWritten(String form) {
    assertThat(Hidden.of("SW", "It says " + form + " there.", Hidden.registrant("Ann", "Oyelaran")))
        .contains(form);
  }

  @Test
  void keepsTwoPeopleWhoShareANameApart() {
    var text =
        "Amina Khan told us. Mrs Khan said so. Siân Miller left. T. Khan signed. Siân was there.";
    var registrant = Hidden.registrant("Siân Elin", "Khan");
    assertThat(Hidden.of("SW", text, registrant)).containsExactlyInAnyOrder("Mrs Khan", "Siân");
    assertThat(Hidden.of("person:amina khan", text, registrant)).contains("Amina Khan");
    assertThat(Hidden.of("person:t khan", text, registrant)).contains("T. Khan");
  }

  @Test
  void knowsAnotherNameOfTheSamePerson() {
    var text = "Robin Ashdown (formerly known as Rebecca Ashdown) was told.";
    assertThat(Hidden.of("SW", text, Hidden.registrant("Robin", "Ashdown")))
        .containsExactlyInAnyOrder("Robin Ashdown", "Rebecca Ashdown");
  }

  @Test
  void hidesTheEmployerButNotWhatEveryEmployerIsCalled() {
    var text = "Wexcombe Borough Council wrote. The Council agreed. Wexcombe council and WBC did.";
    assertThat(Hidden.dotted(text, Hidden.employer("Wexcombe Borough Council")))
        .isEqualTo(
            "........ ....... ....... wrote. The Council agreed. ........ ....... and ... did.");
  }

  @Test
  void shortInitialsOutsideANamesPlaceAreForTheReviewer() {
    var found = Hidden.found("The JS file was lost.", Hidden.registrant("Jane", "Smith"));
    assertThat(found).anyMatch(one -> one.action() == Action.POSSIBLE);
    assertThat(Hidden.dotted("JS to chase the GP.", Hidden.registrant("Jane", "Smith")))
        .isEqualTo(".. to chase the GP.");
  }

  @Test
  void doesNotTakeEveryLetterForARecordedInitial() {
    var text = "I saw section A of form I. We asked A. Obi and Anna O. about it.";
    assertThat(Hidden.dotted(text, Hidden.registrant("A. I.", "Obi")))
        .isEqualTo("I saw section A of form I. We asked .. ... and .... .. about it.");
  }

  @Property(tries = 300)
  void neverFailsAndNeverPointsOutsideTheText(
      @ForAll @StringLength(max = 12) String forename,
      @ForAll @StringLength(max = 12) String surname,
      @ForAll @StringLength(max = 60) String around) {
    var text = around + " " + forename + " " + surname + " " + around;
    assertThat(Hidden.found(text, Hidden.registrant(forename + " x", surname)))
        .allSatisfy(one -> assertThat(one.end()).isLessThanOrEqualTo(text.length()));
  }
}
