package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/**
 * Everybody who appears in the documents of one case, and what they are called. Documents are taken
 * in one after the other, and what one has settled no later one changes.
 */
public final class Cast {
  private static final Set<Kind> NAMING = Set.of(Kind.NAME, Kind.ORG, Kind.PLACE);

  private final Map<String, Standing> parties = new HashMap<>();
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<Standing, Integer> numbers = new EnumMap<>(Standing.class);

  public Cast(List<KnownParty> parties, CaseRegister earlier) {
    parties.forEach(party -> this.parties.put(party.key(), Standing.of(party)));
    earlier.entries().forEach(this::remember);
  }

  private void remember(CaseRegister.Entry entry) {
    var member = new Member(entry.entity(), standing(entry.entity(), Kind.NAME), entry.pseudonym());
    entry.names().forEach(member::isCalled);
    members.put(entry.entity(), member);
    numbers.merge(member.standing(), 1, Integer::sum);
  }

  /** The passages of the next document with the case's entities and what stands in their place. */
  public List<Passage> introduce(String source, List<Passage> passages) {
    var named = new ArrayList<Passage>();
    for (var passage : passages) {
      named.add(passage.isHidden() ? replaced(source, passage) : passage);
    }
    return named;
  }

  private Passage replaced(String source, Passage passage) {
    var written = source.substring(passage.start(), passage.end());
    if (passage.replacement() != null) {
      return passage.replacedBy(Wording.fitted(passage.replacement(), written));
    }
    if (passage.entity().isEmpty() || !NAMING.contains(passage.kind())) {
      return passage.replacedBy(Wording.fitted(Wording.of(passage.kind()), written));
    }
    var member = member(passage);
    member.isCalled(written);
    return passage.replacedBy(Wording.fitted(member.pseudonym(), written));
  }

  private Member member(Passage passage) {
    return members.computeIfAbsent(
        passage.entity(),
        key -> {
          var standing = standing(key, passage.kind());
          return new Member(
              key, standing, standing.pseudonym(numbers.merge(standing, 1, Integer::sum)));
        });
  }

  private Standing standing(String key, Kind kind) {
    var known = parties.get(key);
    return known == null ? Standing.of(key, kind) : known;
  }

  /** Who is called what by now. */
  public CaseRegister register() {
    return new CaseRegister(members.values().stream().map(Member::entry).toList());
  }

  /** Somebody in the case. */
  private static final class Member {
    private final String key;
    private final Standing standing;
    private final String pseudonym;
    private final Set<String> names = new TreeSet<>();

    Member(String key, Standing standing, String pseudonym) {
      this.key = key;
      this.standing = standing;
      this.pseudonym = pseudonym;
    }

    void isCalled(String written) {
      names.add(written);
    }

    Standing standing() {
      return standing;
    }

    String pseudonym() {
      return pseudonym;
    }

    CaseRegister.Entry entry() {
      return new CaseRegister.Entry(key, pseudonym, List.copyOf(names));
    }
  }
}
