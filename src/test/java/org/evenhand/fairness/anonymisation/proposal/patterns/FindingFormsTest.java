package org.evenhand.fairness.anonymisation.proposal.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.fairness.anonymisation.proposal.Hidden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~01632 960417~ was rung",
        "rung on ~+44 (0)7700 900615~ twice",
        "on ~(0118) 496 0722 ext 4~, then",
        "from ~a.b-c@mail.example~ at noon",
        "see ~https://post.example/news/x~ today",
        "tagged ~@sw_leaks~ again",
        "NI ~QQ 12 34 56 C~ it says",
        "NHS number ~999 123 4567~ it says",
        "police ref ~42/118/26~ and",
        "crime reference number ~CR/4417/26~ and",
        "mosaic ID ~4471902~ and",
        "listed in court as ~2600417733~ and",
        "case no. ~ZE21C00123~ and",
        "passport number ~123456789~ and",
        "sort code ~20-00-00~ account ~12345678~ and",
        "licence ~MORGA753116SM9IJ~ and",
        "car ~AB12 CDE~ and",
        "username ~j_obi7~ and",
        "posted as #~JusticeForKayden~ and",
        "ref ~WX/TR/2026/0081~ and",
        "born ~14.5.1979~ and",
        "qualified at the college in ~2001~ and",
        "employed by us since ~September 2014~ until",
        "at ~14 Harrow Bank, Wexcombe, WX4 7QP~ since",
        "at ~Flat 3, Rose Lane, Linden, LD2 9ZZ~ with",
        "[~2013~] ~UKSC~ ~33~ was"
      })
  void hidesWhatHasAMeaning(String marked) {
    var text = marked.replace("~", "");
    var hidden = new StringBuilder();
    boolean inside = false;
    for (char sign : marked.toCharArray()) {
      if (sign == '~') {
        inside = !inside;
      } else {
        hidden.append(inside && Character.isLetterOrDigit(sign) ? '.' : sign);
      }
    }
    assertThat(Hidden.dotted(text)).isEqualTo(hidden.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She paid £1,240.50 and 71 micrograms were found.",
        "Under section 47 of the Children Act 1989 and regulation 12(3).",
        "The order number 2209918273 came with ISBN 978-0-14-044913-6.",
        "On 14 May 2026 and on 02/03/2026 the child, aged 6, was seen at 11.30pm.",
        "Eleven visits in 20 months; page 12 of 34; 100% of 15 forms.",
        "Standard 3.4 and paragraph 17 apply since 2 March 2026."
      })
  void leavesTheFactsOfTheCase(String text) {
    assertThat(Hidden.dotted(text)).isEqualTo(text);
  }
}
