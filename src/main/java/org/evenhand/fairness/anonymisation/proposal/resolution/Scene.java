package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/**
 * Who is named in one document. A recogniser gives the same key to whoever bears the same surname;
 * where full names under one key contradict each other they are told apart here, and a mention that
 * could be either is for a person to look at.
 */
final class Scene {
  /** What of an entity names it. */
  static final Set<Kind> NAMING = Set.of(Kind.NAME, Kind.ORG, Kind.PLACE);

  private final String source;
  private final Predicate<String> isParty;
  private final Map<String, List<Set<NameForm>>> groups = new HashMap<>();
  private final Map<String, NameForm> written = new HashMap<>();
  private final Map<String, Integer> latest = new HashMap<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  /**
   * @param key the document's own
   * @param kind as they were first named
   * @param at where they were first named
   * @param isChild whether the document said so there
   */
  record Figure(String key, Kind kind, int at, boolean isChild, Set<NameForm> forms) {}

  Scene(String source, Predicate<String> isParty) {
    this.source = source;
    this.isParty = isParty;
  }

  static boolean isNaming(Passage passage) {
    return passage.isHidden() && passage.replacement() == null && NAMING.contains(passage.kind());
  }

  /** Whether it names a person, with the pseudonym it got. */
  static boolean isNamed(Passage passage) {
    return passage.isHidden() && passage.kind() == Kind.NAME && !passage.entity().isEmpty();
  }

  /** The passages with keys that stand for one figure each. */
  List<Passage> told(List<Passage> passages) {
    for (var passage : passages) {
      if (isNaming(passage)) {
        var form = written(passage);
        group(key(passage, form), form);
      }
    }
    var told = new ArrayList<Passage>();
    for (var passage : passages) {
      told.add(isNaming(passage) ? told(passage, written(passage)) : passage);
    }
    return told;
  }

  private NameForm written(Passage passage) {
    var name = source.substring(passage.start(), passage.end());
    return written.computeIfAbsent(name, NameForm::of);
  }

  /** Everybody named, in the order of their first mention. */
  List<Figure> figures() {
    return List.copyOf(figures.values());
  }

  private static String key(Passage passage, NameForm form) {
    return passage.entity().isEmpty()
        ? passage.kind().name().toLowerCase(Locale.ROOT) + ":" + form.folded()
        : passage.entity();
  }

  private void group(String key, NameForm form) {
    if (!form.isFull() || isParty.test(key) || !Standing.of(key, Kind.NAME).isPerson()) {
      return;
    }
    var known = groups.computeIfAbsent(key, k -> new ArrayList<>());
    for (var group : known) {
      if (group.stream().allMatch(form::fits)) {
        group.add(form);
        return;
      }
    }
    known.add(new LinkedHashSet<>(Set.of(form)));
  }

  private Figure figure(String key, Passage passage) {
    boolean isChild = Childhood.isTold(source, passage.start(), passage.end());
    return new Figure(key, passage.kind(), passage.start(), isChild, new LinkedHashSet<>());
  }

  private Passage told(Passage passage, NameForm form) {
    var key = key(passage, form);
    var known = groups.getOrDefault(key, List.of());
    var fitting = new ArrayList<Integer>();
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).stream().anyMatch(form::fits)) {
        fitting.add(i);
      }
    }
    boolean either = known.size() > 1 && fitting.size() != 1;
    int which = fitting.size() == 1 ? fitting.get(0) : latest.getOrDefault(key, 0);
    latest.put(key, which);
    var own = which == 0 ? key : key + "#" + (which + 1);
    figures.computeIfAbsent(own, k -> figure(k, passage)).forms().add(form);
    var named = passage.of(own);
    return either ? named.reviewed("several people of this name") : named;
  }
}
