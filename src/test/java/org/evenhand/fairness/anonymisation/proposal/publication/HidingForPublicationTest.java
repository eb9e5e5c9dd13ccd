package org.evenhand.fairness.anonymisation.proposal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each sentence everything in braces is to go and everything else to stay. */
class HidingForPublicationTest {

  private static void check(String marked) {
    var text = marked.replaceAll("[{}]", "");
    var proposal =
        new Anonymiser(List.of(), Policy.PUBLICATION)
            .propose(List.of(new CaseDocument("d", text)))
            .get(0);
    var shown = new StringBuilder(text);
    for (int i = proposal.passages().size() - 1; i >= 0; i--) {
      var passage = proposal.passages().get(i);
      if (passage.isHidden()) {
        shown.insert(passage.end(), '}').insert(passage.start(), '{');
      }
    }
    assertThat(shown.toString()).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial was on {13 January 1982} and again in {May 1990}.",
        "It lasted from {2 to 4 June 1994} and resumed in the {summer of 2001}.",
        "He came in {1961} and left on {01/02/1994}.",
        "On the same day the court refused the request.",
        "The claim was based on the Housing Act 1996 and on Article 6 of the Convention.",
        "They waited {two years and six months} for a reply.",
        "The panel allowed {28 days} for an appeal.",
      })
  void findsTimesInAllForms(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court awarded {EUR 1,800} in damages.",
        "The flat was worth {approximately GBP 268,000} at the time.",
        "They paid {24,952.51 pounds sterling (GBP)} in all.",
        "The file had {some 50 pages} and the plot {120 sq. m} of land.",
        "Section 68 and Articles 125 and 168 applied.",
      })
  void findsAmounts(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The application (no. {1520/06}) was joined to nos. {26480/95} and {28291/95}.",
        "The case number was {SW118264} in the register.",
      })
  void findsNumbersOfFiles(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The applicant, a {primary school teacher}, was dismissed.",
        "She complained {as a black woman} with a {disability}.",
        "The son, {aged 39}, was a {Turkish national}.",
      })
  void findsWhatTellsOfAPerson(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The applicant appealed to the Supreme Court.",
        "The Government were represented by their Agent.",
        "The Court of Appeal upheld the decision of the Ministry of Justice.",
      })
  void leavesCourtsAndGovernments(String marked) {
    check(marked);
  }
}
