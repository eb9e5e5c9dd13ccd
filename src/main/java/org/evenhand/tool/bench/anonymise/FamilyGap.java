package org.evenhand.tool.bench.anonymise;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much worse one hand's referrals are anonymised when nobody looked into them.
 *
 * @param family the files' name without what they are for
 * @param lost for every measure, the share reached in the development family less that of the
 *     verification family
 * @param lostByCharacteristic the same for the cues of each protected characteristic
 */
record FamilyGap(
    @JsonProperty("family") String family,
    @JsonProperty("lost") Map<String, Double> lost,
    @JsonProperty("lost_by_characteristic") Map<String, Double> lostByCharacteristic) {
  private static final String DEVELOPMENT = "development";

  /** The gap of every pair of families that is there. */
  static List<FamilyGap> between(Map<String, ReferralScore> scores) {
    var gaps = new ArrayList<FamilyGap>();
    scores.forEach(
        (name, developed) -> {
          var unseen = scores.get(name.replace(DEVELOPMENT, MarkedFile.VERIFICATION));
          if (name.endsWith(DEVELOPMENT) && unseen != null) {
            gaps.add(between(name.replace("-" + DEVELOPMENT, ""), developed, unseen));
          }
        });
    return gaps;
  }

  private static FamilyGap between(String family, ReferralScore developed, ReferralScore unseen) {
    var lost = lost(developed.hidden(), unseen.hidden());
    lost.putAll(lost(developed.kept(), unseen.kept()));
    return new FamilyGap(
        family, lost, lost(developed.byCharacteristic(), unseen.byCharacteristic()));
  }

  private static Map<String, Double> lost(Map<String, Share> developed, Map<String, Share> unseen) {
    var lost = new TreeMap<String, Double>();
    developed.forEach(
        (measure, share) -> {
          if (unseen.containsKey(measure)) {
            double less = share.orOne() - unseen.get(measure).orOne();
            lost.put(measure, Math.round(1000 * less) / 1000.0);
          }
        });
    return lost;
  }
}
