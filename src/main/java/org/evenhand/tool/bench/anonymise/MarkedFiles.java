package org.evenhand.tool.bench.anonymise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told of files with their right answers, one by one and of the families side by side. */
public final class MarkedFiles {
  private final List<Map<String, Object>> reports = new ArrayList<>();
  private final Map<String, ReferralScore> scores = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Compares every file with what people marked. */
  public MarkedFiles(List<MarkedFile> files) {
    for (var file : files) {
      if (file.holdsJudgments()) {
        reports.add(file.report(file.judgmentScore(), misses));
      } else {
        var score = file.referralScore();
        scores.put(file.name(), score);
        reports.add(file.report(score, misses));
      }
    }
  }

  /** One for each file, in their order. */
  public List<Map<String, Object>> reports() {
    return reports;
  }

  /** For every hand that wrote two families, what is lost on the one nobody looked into. */
  public List<?> gaps() {
    return FamilyGap.between(scores);
  }

  /** Each miss in its surroundings, but none of a verification family. */
  public List<String> misses() {
    return misses;
  }
}
