package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Short texts about Ada Quill from the development lines of lists of phrasings: each tells
 * something of the registrant, once more of somebody else, or nothing.
 */
final class CueSlips {
  private static final List<String> BEFORE =
      List.of(
          " missed two visits in March. ",
          " was the allocated worker for the Dodd children until June. ",
          " is employed in the duty team. ",
          " attended on 4 May with Mr Tennant. ");
  private static final List<String> AFTER =
      List.of(
          ". The records were not completed.",
          ". Mrs Dodd was not told.",
          ". The case was closed the next day.",
          "");
  private final SplittableRandom chance;
  private final List<Text> texts = new ArrayList<>();

  /**
   * @param characteristic the only one that is marked; none when nothing in the text tells any
   * @param cores from and to of what must be hidden
   */
  record Text(String text, Optional<String> characteristic, List<int[]> cores) {}

  CueSlips(long seed, String list) {
    chance = new SplittableRandom(seed);
    var section = "";
    boolean generic = false;
    int number = 0;
    for (var line : CueScenes.lines(list)) {
      boolean heading = line.matches("\\[[a-z_]+]");
      if (heading || line.equals("generic")) {
        section = heading ? line.substring(1, line.length() - 1) : section;
        generic = !heading;
        number = 0;
      } else if (number++ % 2 == 0 && !section.equals("allegation")) {
        add(section, line, generic || list.endsWith("decoys"));
      }
    }
  }

  List<Text> texts() {
    return texts;
  }

  private void add(String section, String line, boolean tellsNothing) {
    texts.add(text(line, true, tellsNothing ? Optional.empty() : Optional.of(section)));
    if (!tellsNothing && line.contains("{S}")) {
      texts.add(text(line, false, Optional.empty()));
    }
  }

  private Text text(String line, boolean self, Optional<String> characteristic) {
    var registrant = pick(CueScenes.REGISTRANTS);
    var who = self ? registrant : pick(CueScenes.OTHERS);
    boolean she = who.contains("Mrs") || who.contains("grandmother") || who.contains("Ms");
    var subject = self && chance.nextBoolean() ? (she ? "She" : "He") : who;
    var told =
        line.replaceFirst("\\{S}", subject)
            .replace("{S}", she ? "she" : "he")
            .replace("{P}", she ? "her" : "his")
            .replace("{O}", she ? "her" : "him");
    var capital = Character.toUpperCase(told.charAt(0)) + told.substring(1);
    var marked = registrant + pick(BEFORE) + capital + pick(AFTER);
    var plain = new StringBuilder();
    var cores = new ArrayList<int[]>();
    int open = 0;
    for (char sign : marked.toCharArray()) {
      if (sign == '[') {
        open = plain.length();
      } else if (sign != ']') {
        plain.append(sign);
      } else if (characteristic.isPresent()) {
        cores.add(new int[] {open, plain.length()});
      }
    }
    return new Text(plain.toString(), characteristic, cores);
  }

  private String pick(List<String> list) {
    return list.get(chance.nextInt(list.size()));
  }
}
