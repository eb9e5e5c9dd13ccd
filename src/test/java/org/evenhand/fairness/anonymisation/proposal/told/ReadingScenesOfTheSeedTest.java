package org.evenhand.fairness.anonymisation.proposal.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.told.CueScenes.About;
import org.junit.jupiter.api.Test;

/** Shares of scenes read rightly, by family; floors lie a little below what was measured. */
class ReadingScenesOfTheSeedTest {
  private final Map<String, int[]> counts = new TreeMap<>();

  @Test
  void cuesOfTheRegistrantAreHiddenAndOthersStay() {
    for (var scene : new CueScenes(7).scenes()) {
      count(family(scene.verification()) + " " + scene.about(), isRight(scene));
    }
    assertThat(share("development REGISTRANT")).isGreaterThan(0.97);
    assertThat(share("verification REGISTRANT")).isGreaterThan(0.88);
    assertThat(share("development OTHER")).isGreaterThan(0.94);
    assertThat(share("verification OTHER")).isGreaterThan(0.85);
    assertThat(share("development ALLEGATION")).isGreaterThan(0.95);
    assertThat(share("verification ALLEGATION")).isGreaterThan(0.69);
  }

  @Test
  void otherVoicesAreUnderstoodToo() {
    for (var scene : new CueScenes(7, "cue-tellings").scenes()) {
      count(family(scene.verification()) + " " + scene.about(), isRight(scene));
      if (scene.about() == About.REGISTRANT) {
        count(scene.characteristic(), isRight(scene));
      }
    }
    assertThat(share("development REGISTRANT")).isGreaterThan(0.93);
    assertThat(share("verification REGISTRANT")).isGreaterThan(0.9);
    assertThat(share("development OTHER")).isGreaterThan(0.89);
    assertThat(share("verification OTHER")).isGreaterThan(0.85);
    assertThat(share("development NOBODY")).isGreaterThan(0.7);
    assertThat(share("verification NOBODY")).isGreaterThan(0.6);
    for (var characteristic : Characteristic.values()) {
      var code = characteristic.code();
      assertThat(share(code)).as(code).isGreaterThan(0.75);
    }
  }

  @Test
  void noCharacteristicIsReadMuchWorseThanTheOthers() {
    for (var scene : new CueScenes(7).scenes()) {
      if (scene.about() == About.REGISTRANT) {
        count(scene.characteristic(), isRight(scene));
      }
    }
    counts.keySet().forEach(each -> assertThat(share(each)).as(each).isGreaterThan(0.8));
  }

  @Test
  void pronounsOfTwoSexesAreToldApartAlways() {
    for (var scene : new PronounScenes().scenes()) {
      var hidden = Told.hidden(scene.text());
      for (var pronoun : scene.pronouns()) {
        boolean right = hidden[pronoun.start()] == pronoun.registrant();
        var whose = pronoun.registrant() ? "registrant" : "other";
        count((scene.sameSex() ? "same " : "two ") + whose, right);
      }
    }
    assertThat(share("two registrant")).isEqualTo(1);
    assertThat(share("two other")).isEqualTo(1);
    assertThat(share("same registrant")).isGreaterThan(0.9);
    assertThat(share("same other")).isGreaterThan(0.3);
  }

  private static String family(boolean verification) {
    return verification ? "verification" : "development";
  }

  private static boolean isRight(CueScenes.Scene scene) {
    var hidden = Told.hidden(scene.text());
    int told = scene.text().indexOf(". ") + 2;
    boolean all = true;
    boolean none = true;
    for (var core : scene.core()) {
      int at = scene.text().indexOf(core, told);
      for (int i = at; i < at + core.length(); i++) {
        if (Character.isLetterOrDigit(scene.text().charAt(i))) {
          all &= hidden[i];
          none &= !hidden[i];
        }
      }
    }
    return scene.about() == About.REGISTRANT ? all : none;
  }

  private void count(String what, boolean right) {
    var count = counts.computeIfAbsent(what, key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private double share(String what) {
    return (double) counts.get(what)[0] / counts.get(what)[1];
  }
}
