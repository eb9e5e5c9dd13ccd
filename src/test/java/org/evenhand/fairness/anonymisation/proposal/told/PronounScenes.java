package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scenes of two people of the same and of different sex whose pronouns have known owners. */
final class PronounScenes {
  private static final List<String> WOMEN = List.of("Mrs Dodd", "Sarah Pike", "the grandmother");
  private static final List<String> MEN = List.of("Mr Tennant", "David Lowe", "the father");
  private final List<Scene> scenes = new ArrayList<>();

  /** A pronoun at a place of a scene's text. */
  record Pronoun(int start, int end, boolean registrant) {}

  record Scene(boolean verification, boolean sameSex, String text, List<Pronoun> pronouns) {}

  PronounScenes() {
    int number = 0;
    for (var line : CueScenes.lines("pronoun-scenes")) {
      for (int i = 0; i < 12; i++) {
        boolean registrantIsWoman = i % 2 == 0;
        boolean otherIsWoman = i / 2 % 2 == 0;
        var other = (otherIsWoman ? WOMEN : MEN).get(i / 4);
        scenes.add(scene(line, registrantIsWoman, otherIsWoman, other, number % 2 == 1));
      }
      number++;
    }
  }

  List<Scene> scenes() {
    return scenes;
  }

  private static Scene scene(
      String line,
      boolean registrantIsWoman,
      boolean otherIsWoman,
      String other,
      boolean verification) {
    var text = new StringBuilder();
    var pronouns = new ArrayList<Pronoun>();
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) != '{') {
        text.append(line.charAt(at));
        continue;
      }
      int close = line.indexOf('}', at);
      var mark = line.substring(at + 1, close);
      at = close;
      int start = text.length();
      if (mark.length() == 1) {
        text.append(
            mark.equals("R")
                ? "Quill"
                : start == 0 || text.charAt(start - 2) == '.' ? capital(other) : other);
      } else {
        boolean registrant = mark.toLowerCase(Locale.ROOT).charAt(0) == 'r';
        var word = pronoun(mark.charAt(1), registrant ? registrantIsWoman : otherIsWoman);
        text.append(Character.isUpperCase(mark.charAt(0)) ? capital(word) : word);
        pronouns.add(new Pronoun(start, text.length(), registrant));
      }
    }
    return new Scene(verification, registrantIsWoman == otherIsWoman, text.toString(), pronouns);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String pronoun(char form, boolean woman) {
    return switch (form) {
      case 's' -> woman ? "she" : "he";
      case 'o' -> woman ? "her" : "him";
      case 'p' -> woman ? "her" : "his";
      default -> woman ? "herself" : "himself";
    };
  }
}
