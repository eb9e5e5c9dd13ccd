package org.evenhand.fairness.anonymisation.proposal.told;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded scenes of cues: every phrasing about the registrant and about somebody else, generic uses
 * of the same words, and words that are the allegation.
 */
final class CueScenes {
  static final List<String> REGISTRANTS =
      List.of("Ada Quill", "Mr Quill", "Mrs Quill", "The social worker", "Ms Ada Quill", "Quill");
  static final List<String> OTHERS =
      List.of(
          "Mrs Dodd",
          "The foster carer",
          "The child's grandmother",
          "Mr Tennant",
          "The complainant");
  private final SplittableRandom chance;
  private final List<Scene> scenes = new ArrayList<>();

  /** About whom a scene tells. */
  enum About {
    REGISTRANT,
    OTHER,
    NOBODY,
    ALLEGATION
  }

  /**
   * @param verification whether the phrasing belongs to the family that is not looked at
   * @param core what must be hidden in scenes about the registrant and stay in all others
   */
  record Scene(
      String characteristic, About about, boolean verification, String text, List<String> core) {}

  CueScenes(long seed) {
    this(seed, "cue-phrasings");
  }

  /** Scenes of another list of phrasings, written the same way. */
  CueScenes(long seed, String phrasings) {
    chance = new SplittableRandom(seed);
    var section = "";
    boolean generic = false;
    int number = 0;
    for (var line : lines(phrasings)) {
      boolean heading = line.matches("\\[[a-z_]+]");
      if (heading || line.equals("generic")) {
        section = heading ? line.substring(1, line.length() - 1) : section;
        generic = !heading;
        number = 0;
      } else {
        add(section, line, generic, number++ % 2 == 1);
      }
    }
  }

  static List<String> lines(String name) {
    var path = "/anonymisation/" + name + ".txt";
    try (var in = CueScenes.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<Scene> scenes() {
    return scenes;
  }

  private void add(String section, String line, boolean generic, boolean verification) {
    var core = core(line);
    var plain = line.replace("[", "").replace("]", "");
    if (section.equals("allegation")) {
      var text = about(pick(REGISTRANTS), plain.replace("{R}", pick(REGISTRANTS)));
      scenes.add(new Scene(section, About.ALLEGATION, verification, text, core));
    } else if (generic) {
      var text =
          about(pick(REGISTRANTS), Character.toUpperCase(plain.charAt(0)) + plain.substring(1));
      scenes.add(new Scene(section, About.NOBODY, verification, text, List.of()));
    } else {
      scenes.add(scene(section, About.REGISTRANT, verification, plain, core));
      scenes.add(scene(section, About.OTHER, verification, plain, core));
    }
  }

  private Scene scene(
      String section, About about, boolean verification, String plain, List<String> core) {
    var registrant = pick(REGISTRANTS);
    boolean self = about == About.REGISTRANT;
    var who = self ? registrant : pick(OTHERS);
    boolean she = who.contains("Mrs") || who.contains("grandmother") || who.contains("Ms");
    boolean pronoun = self && chance.nextBoolean();
    var subject = pronoun ? (she ? "She" : "He") : who;
    var told =
        plain
            .replaceFirst("\\{S}", subject)
            .replace("{S}", she ? "she" : "he")
            .replace("{P}", she ? "her" : "his")
            .replace("{O}", she ? "her" : "him");
    return new Scene(section, about, verification, about(registrant, told), core);
  }

  private static String about(String registrant, String told) {
    return registrant
        + " missed two visits in March. "
        + told
        + ". The records were not completed.";
  }

  private String pick(List<String> list) {
    return list.get(chance.nextInt(list.size()));
  }

  private static List<String> core(String line) {
    var core = new ArrayList<String>();
    for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', open + 1)) {
      core.add(line.substring(open + 1, line.indexOf(']', open)));
    }
    return core;
  }
}
