package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Appearance;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/**
 * Everybody who appears in the documents of one case, and what they are called. Documents are taken
 * in one after the other, and what one has settled no later one changes.
 */
public final class Cast {
  private final Map<String, Standing> parties = new HashMap<>();
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Numbering numbering = new Numbering();

  public Cast(List<KnownParty> parties, CaseRegister earlier) {
    parties.forEach(party -> this.parties.put(party.key(), Standing.of(party)));
    earlier.entries().forEach(this::remember);
  }

  private void remember(CaseRegister.Entry entry) {
    var known = parties.get(entry.entity());
    var member =
        new Member(entry.entity(), known == null ? Standing.called(entry.pseudonym()) : known);
    member.isCalled(entry.pseudonym());
    entry.names().forEach(name -> member.isWritten(NameForm.of(name)));
    members.put(member.key(), member);
    numbering.hasBeenGiven(entry.pseudonym());
  }

  /** The passages of the next document with the case's entities and what stands in their place. */
  public List<Passage> introduce(String source, List<Passage> passages) {
    var scene = new Scene(source, parties::containsKey);
    var told = scene.told(passages);
    var doubtful = new HashMap<String, String>();
    var who = meet(scene.figures(), doubtful);
    var introduced = new ArrayList<Passage>();
    for (var passage : told) {
      introduced.add(passage.isHidden() ? replaced(source, passage, who, doubtful) : passage);
    }
    return new Belongings(source).owned(introduced);
  }

  /** Who of the case each figure of a document is; those not met before join it. */
  private Map<String, Member> meet(List<Scene.Figure> figures, Map<String, String> doubtful) {
    var who = new HashMap<String, Member>();
    var newcomers = new ArrayList<Numbering.Newcomer>();
    var present = new HashSet<Member>();
    for (var figure : figures) {
      var member = recognise(figure, present, doubtful);
      if (member == null) {
        member = new Member(free(figure.key()), standing(figure));
        members.put(member.key(), member);
        newcomers.add(
            new Numbering.Newcomer(member, figure.at(), figure.forms().iterator().next()));
      }
      present.add(member);
      figure.forms().forEach(member::isWritten);
      who.put(figure.key(), member);
    }
    numbering.give(newcomers);
    return who;
  }

  private Member recognise(Scene.Figure figure, Set<Member> present, Map<String, String> doubtful) {
    if (parties.containsKey(figure.key())) {
      return members.get(figure.key());
    }
    var standing = standing(figure);
    var alike = new ArrayList<Member>();
    int best = 1;
    for (var member : members.values()) {
      boolean comparable =
          !parties.containsKey(member.key())
              && !present.contains(member)
              && (member.standing() == standing
                  || member.standing().isPerson() && standing.isPerson());
      int likeness = comparable ? member.likeness(figure.forms()) : 0;
      if (likeness > best) {
        alike.clear();
        best = likeness;
      }
      if (likeness == best) {
        alike.add(member);
      }
    }
    if (alike.stream().map(Member::pseudonym).distinct().count() == 1) {
      if (best == 1) {
        doubtful.put(figure.key(), "taken for somebody of an earlier document");
      }
      return alike.get(0);
    }
    if (!alike.isEmpty()) {
      doubtful.put(figure.key(), "several people of this name in the case");
    }
    return null;
  }

  private String free(String key) {
    var free = key;
    for (int n = 2; members.containsKey(free); n++) {
      free = key + "~" + n;
    }
    return free;
  }

  private Standing standing(Scene.Figure figure) {
    var standing = standing(figure.key(), figure.kind());
    return standing == Standing.PERSON && figure.isChild() ? Standing.CHILD : standing;
  }

  private Standing standing(String key, Kind kind) {
    var known = parties.get(key);
    return known == null ? Standing.of(key, kind) : known;
  }

  private Passage replaced(
      String source, Passage passage, Map<String, Member> who, Map<String, String> doubtful) {
    var written = source.substring(passage.start(), passage.end());
    if (passage.replacement() != null) {
      return passage.replacedBy(Wording.fitted(passage.replacement(), written));
    }
    if (passage.kind() == Kind.PRONOUN && parties.containsKey(passage.entity())) {
      return passage.replacedBy(Wording.fitted(party(passage.entity()), written));
    }
    if (!Scene.isNaming(passage)) {
      return passage.replacedBy(Wording.fitted(Wording.of(passage.kind()), written));
    }
    var member = who.get(passage.entity());
    var doubt = doubtful.get(passage.entity());
    var named = doubt == null ? passage : passage.reviewed(doubt);
    return named.of(member.key()).replacedBy(Wording.fitted(member.pseudonym(), written));
  }

  /** What a party is called, also where no document has named it yet. */
  private String party(String key) {
    var met = members.get(key);
    return met == null ? parties.get(key).pseudonym(1) : met.pseudonym();
  }

  /** Everybody whom introduced passages name, in order of their first mention. */
  public List<Appearance> appearing(String source, List<Passage> introduced) {
    var forms = new LinkedHashMap<Member, Set<String>>();
    for (var passage : introduced) {
      var member = members.get(passage.entity());
      if (member != null && passage.isHidden() && Scene.NAMING.contains(passage.kind())) {
        var written = source.substring(passage.start(), passage.end());
        forms.computeIfAbsent(member, m -> new LinkedHashSet<>()).add(written);
      }
    }
    var appearing = new ArrayList<Appearance>();
    forms.forEach((member, written) -> appearing.add(member.appearing(List.copyOf(written))));
    return appearing;
  }

  /** Who is called what by now. */
  public CaseRegister register() {
    return new CaseRegister(members.values().stream().map(Member::entry).toList());
  }
}
