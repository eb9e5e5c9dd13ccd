package org.evenhand.fairness.anonymisation.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.KnownParty.Part;
import org.evenhand.fairness.anonymisation.proposal.resolution.CaseRegister;
import org.evenhand.fairness.anonymisation.proposal.resolution.Cast;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;
import org.evenhand.fairness.anonymisation.proposal.resolution.Resolution;

/**
 * Short texts in which it is marked what names somebody, and who: see the head of {@code
 * naming-scenes.txt}.
 */
public final class NamingScenes {
  private final List<KnownParty> parties = new ArrayList<>();
  private final List<Scene> scenes = new ArrayList<>();

  private NamingScenes() {}

  /** A text with its parties. */
  public record Scene(int line, List<KnownParty> parties, String text, List<Mark> marks) {

    /** What the proposal does otherwise than it is marked; empty if it is as it should be. */
    public String mistakes() {
      return new Comparison(this).mistakes();
    }
  }

  /**
   * @param who a party's key, another letter for somebody else, or empty where it does not matter
   */
  record Mark(int start, int end, String who) {}

  public static List<Scene> read(String resource) {
    var stream = NamingScenes.class.getResourceAsStream("/anonymisation/" + resource);
    try (stream) {
      var all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      var read = new NamingScenes();
      var lines = all.split("\n");
      for (int i = 0; i < lines.length; i++) {
        read.line(i + 1, lines[i].strip());
      }
      return read.scenes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.equals("@@")) {
      parties.clear();
    } else if (line.startsWith("@ ")) {
      parties.add(party(line.substring(2).split(" *; *")));
    } else {
      scenes.add(scene(number, line.replace("\\n", "\n").replace("\\t", "\t")));
    }
  }

  private static KnownParty party(String[] fields) {
    var head = fields[0].split(" ", 3);
    var part = Part.valueOf(head[1].toUpperCase(java.util.Locale.ROOT));
    if (head[2].startsWith("=")) {
      return KnownParty.body(head[0], part, head[2].substring(1));
    }
    var told = new HashMap<String, List<String>>();
    for (var field : Arrays.asList(fields).subList(1, fields.length)) {
      var words = field.split(" ", 2);
      told.computeIfAbsent(words[0], any -> new ArrayList<>()).add(words[1]);
    }
    int last = head[2].lastIndexOf(' ');
    var surname = new ArrayList<>(told.getOrDefault("surname", List.of()));
    surname.add(0, head[2].substring(last + 1).replace('~', ' '));
    return new KnownParty(
        head[0],
        part,
        List.of(head[2].substring(0, Math.max(0, last)).split(" ")),
        surname,
        told.getOrDefault("also", List.of()),
        "",
        told.getOrDefault("number", List.of()),
        told.getOrDefault("born", List.of()).stream().findFirst().map(LocalDate::parse),
        told.getOrDefault("address", List.of()),
        told.getOrDefault("email", List.of()),
        told.getOrDefault("phone", List.of()));
  }

  private Scene scene(int number, String marked) {
    var text = new StringBuilder();
    var marks = new ArrayList<Mark>();
    int at = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
      text.append(marked, at, open);
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf('}', bar);
      int start = text.length();
      text.append(marked, bar + 1, close);
      marks.add(new Mark(start, text.length(), marked.substring(open + 1, bar)));
      at = close + 1;
    }
    text.append(marked.substring(at));
    return new Scene(number, List.copyOf(parties), text.toString(), marks);
  }

  /** One scene against its proposal. */
  private static final class Comparison {
    private final Scene scene;
    private final List<Passage> passages;
    private final StringBuilder mistakes = new StringBuilder();

    Comparison(Scene scene) {
      this.scene = scene;
      var known = new Knowledge(scene.parties(), Policy.TRIAGE);
      var reading = Reading.of(scene.text());
      for (var recogniser : WhoIsNamed.recognisers()) {
        known.add(recogniser.find(reading, known));
      }
      var cast = new Cast(scene.parties(), CaseRegister.empty());
      var resolved = Resolution.of(scene.text(), known.found());
      this.passages =
          cast.introduce(scene.text(), resolved).stream().filter(Passage::isHidden).toList();
    }

    String mistakes() {
      Map<String, String> entities = new HashMap<>();
      var outside = new StringBuilder(scene.text());
      for (var mark : scene.marks()) {
        for (int at = mark.start(); at < mark.end(); at++) {
          if (Character.isLetterOrDigit(scene.text().charAt(at)) && at(at).isEmpty()) {
            tell("left", scene.text().substring(mark.start(), mark.end()));
            break;
          }
        }
        at(mark.start()).ifPresent(passage -> owner(mark, passage, entities));
        for (int at = mark.start(); at < mark.end(); at++) {
          outside.setCharAt(at, ' ');
        }
      }
      for (var passage : passages) {
        var vain = outside.substring(passage.start(), passage.end()).strip();
        if (!vain.matches("(?i)[^\\p{L}\\p{N}]*(?:s|m[rs]|mrs)?[^\\p{L}\\p{N}]*")) {
          tell("in vain (" + passage.reason() + ")", vain);
        }
      }
      return mistakes.isEmpty() ? "" : scene.line() + ":" + mistakes;
    }

    private Optional<Passage> at(int at) {
      return passages.stream().filter(p -> p.start() <= at && at < p.end()).findFirst();
    }

    private void owner(Mark mark, Passage passage, Map<String, String> entities) {
      var who = mark.who();
      if (who.isEmpty()) {
        return;
      }
      boolean party = scene.parties().stream().anyMatch(p -> p.key().equals(who));
      var expected = party ? who : entities.computeIfAbsent(who, w -> passage.entity());
      boolean taken =
          entities.entrySet().stream()
                  .anyMatch(e -> !e.getKey().equals(who) && e.getValue().equals(passage.entity()))
              || !party && scene.parties().stream().anyMatch(p -> p.key().equals(passage.entity()));
      if (!passage.entity().equals(expected) || taken) {
        tell("whose: " + passage.entity(), scene.text().substring(mark.start(), mark.end()));
      }
    }

    private void tell(String what, String words) {
      mistakes.append(' ').append(what).append(" <").append(words.replace('\n', ' ')).append(">");
    }
  }
}
