package org.evenhand.fairness.anonymisation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evenhand.fairness.anonymisation.proposal.KnownParty.Part;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;

/** Odd names in the case's data, odd signs in the text: always a proposal that fits the text. */
class AnonymisingWhatNobodyExpectedTest {

  @Property(tries = 200)
  void alwaysProposesPassagesThatFitTheText(
      @ForAll("names") List<String> fore,
      @ForAll("names") List<String> sur,
      @ForAll("text") String text,
      @ForAll Policy policy) {
    var party =
        new KnownParty(
            "SW", Part.REGISTRANT, fore, sur, fore, "", sur, Optional.empty(), fore, sur, fore);
    var proposal =
        new Anonymiser(List.of(party), policy).propose(List.of(new CaseDocument("d", text))).get(0);

    int end = 0;
    for (var passage : proposal.passages().stream().filter(Passage::isHidden).toList()) {
      assertThat(passage.start()).isGreaterThanOrEqualTo(end);
      assertThat(passage.replacement()).isNotNull();
      end = passage.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of(
            "",
            " ",
            "?",
            "-",
            "999",
            "Bin",
            "De",
            "Van der",
            "O'",
            "X",
            "J.",
            "May",
            "the",
            "I",
            "\u674e",
            "\u0141ukasz",
            "Anne-Marie",
            "\ud83d\ude00",
            "Smith (n\u00e9e Jones)",
            "N/A",
            "\u200b")
        .list()
        .ofMaxSize(2);
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.of(
            "She ",
            "told ",
            "Mr ",
            "Bin ",
            "May",
            "\n",
            "\r\n",
            "-",
            "'s ",
            "\u2019",
            "\u200b",
            "\u00ad",
            "=\n",
            "\ud83d\ude00",
            "\ud800",
            "e\u0301",
            "\u041e",
            "(",
            "@",
            "| ",
            "> ",
            "1979 ",
            "01632 960001 ",
            "\u00a3",
            ", ",
            ". ",
            "her ",
            "Anne-Marie ",
            "on 3 May ",
            "x@y.example ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
