package org.evenhand.statistics.many;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of many streams of evidence are alerted: e-BH (Wang and Ramdas, Journal of the Royal
 * Statistical Society B 84 (2022), pages 822 to 852). Holds whatever the streams have to do with
 * each other and however often they are looked at.
 */
public final class EvidenceFamily {
  private EvidenceFamily() {}

  /**
   * @param evidence the e value of each stream
   * @param alpha the share of false alerts allowed
   * @return the places of those alerted, from 0, in rising order
   */
  public static List<Integer> alerted(double[] evidence, double alpha) {
    var largest = Arrays.stream(evidence).boxed().sorted(Comparator.reverseOrder()).toList();
    for (int k = evidence.length; k > 0; k--) {
      var least = evidence.length / (alpha * k);
      if (largest.get(k - 1) >= least) {
        return IntStream.range(0, evidence.length)
            .filter(i -> evidence[i] >= least)
            .boxed()
            .toList();
      }
    }
    return List.of();
  }
}
