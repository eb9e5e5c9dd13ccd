package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is called what in a case. Kept with the case, so that a document that comes later calls
 * everybody as the earlier ones did.
 */
public record CaseRegister(List<Entry> entries) {

  /**
   * @param entity unique in the case
   * @param names as they were written
   */
  public record Entry(String entity, String pseudonym, List<String> names) {
    public Entry {
      names = List.copyOf(names);
    }
  }

  public CaseRegister {
    entries = List.copyOf(entries);
  }

  public static CaseRegister empty() {
    return new CaseRegister(List.of());
  }

  /**
   * The same, but one entity is called something else from now on: a word that a reviewer added, or
   * two whom they took for one. Several entities may share a pseudonym.
   */
  public CaseRegister calling(String entity, String pseudonym) {
    var changed = new ArrayList<Entry>();
    var names = List.<String>of();
    for (var entry : entries) {
      if (entry.entity().equals(entity)) {
        names = entry.names();
      } else {
        changed.add(entry);
      }
    }
    changed.add(new Entry(entity, pseudonym, names));
    return new CaseRegister(changed);
  }

  /** Each entity's pseudonym. */
  public Map<String, String> pseudonyms() {
    var pseudonyms = new TreeMap<String, String>();
    entries.forEach(entry -> pseudonyms.put(entry.entity(), entry.pseudonym()));
    return pseudonyms;
  }
}
