package org.evenhand.fairness.anonymisation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.fairness.anonymisation.proposal.WhoIsNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecallByOriginTest {

  @ParameterizedTest
  @EnumSource(Origins.Family.class)
  void nobodyIsLessHiddenForWhereTheNameComesFrom(Origins.Family family) {
    var recall = Recall.of(new NamesInTexts(3, family), 1, WhoIsNamed.recognisers());
    assertThat(recall.byOrigin()).hasSize(33);
    assertThat(recall.byOrigin().values())
        .allSatisfy(share -> assertThat(share.rate()).isGreaterThanOrEqualTo(0.97));
    assertThat(recall.byForm().values())
        .allSatisfy(share -> assertThat(share.rate()).isGreaterThanOrEqualTo(0.96));
  }

  @Test
  void aTextIsTheSameHoweverManyAreMade() {
    var texts = new NamesInTexts(5, Origins.Family.DEVELOPMENT);
    var again = new NamesInTexts(5, Origins.Family.DEVELOPMENT);
    texts.sample(3);
    assertThat(texts.sample(40).orElseThrow().text().text())
        .isEqualTo(again.sample(40).orElseThrow().text().text());
  }
}
