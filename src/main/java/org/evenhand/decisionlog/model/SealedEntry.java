package org.evenhand.decisionlog.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.LogEntry;

/**
 * A draft whose fields are salted and committed to: everything of an entry but its place.
 *
 * @param draft what was to be recorded
 * @param viewManifestHash the one field that is a hash already and stays public
 * @param openings what opens the commitments, by field
 */
public record SealedEntry(
    EntryDraft draft, Optional<String> viewManifestHash, SortedMap<String, Opening> openings) {
  private static final String VIEW = EntryField.VIEW_MANIFEST_HASH.key();
  private static final Set<String> NAMES =
      Arrays.stream(EntryField.values()).map(EntryField::key).collect(Collectors.toSet());

  /**
   * @param salts gives 32 new random bytes each time
   * @throws IllegalArgumentException if a field's name or value is not one that entries have
   */
  public static SealedEntry of(EntryDraft draft, Supplier<byte[]> salts) {
    var openings = new TreeMap<String, Opening>();
    draft
        .fields()
        .forEach(
            (name, value) -> {
              if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("entries have no field " + name);
              }
              if (!name.equals(VIEW)) {
                openings.put(name, new Opening(salts.get(), CanonicalJson.of(value)));
              }
            });
    var view = Optional.ofNullable(draft.fields().get(VIEW)).map(String.class::cast);
    return new SealedEntry(draft, view, Collections.unmodifiableSortedMap(openings));
  }

  /** The commitments by field, each in hexadecimal. */
  public SortedMap<String, String> commitments() {
    var commitments = new TreeMap<String, String>();
    openings.forEach((name, opening) -> commitments.put(name, opening.commitment().hex()));
    return commitments;
  }

  /** Whether two drafts tell one and the same thing. */
  public boolean saysTheSameAs(SealedEntry other) {
    var placed = EntryLine.place(other, 0, Instant.EPOCH);
    return samePublicHalf(placed)
        && openings.keySet().equals(other.openings.keySet())
        && sameValues(other.openings);
  }

  /**
   * Whether this draft is the one an entry was made from. A field that was erased since cannot be
   * compared and counts as the same.
   *
   * @param opened what still opens the entry's commitments
   */
  public boolean saysTheSameAs(LogEntry entry, Map<String, Opening> opened) {
    return samePublicHalf(entry)
        && openings.keySet().equals(entry.commitments().keySet())
        && sameValues(opened);
  }

  private boolean samePublicHalf(LogEntry entry) {
    return publicHalf(EntryLine.place(this, entry.index(), entry.recordedAt()))
        .equals(publicHalf(entry));
  }

  private static List<Object> publicHalf(LogEntry entry) {
    return List.of(
        entry.id(),
        entry.kind(),
        entry.point(),
        entry.stage(),
        entry.ruleSet(),
        entry.at(),
        entry.follows(),
        entry.viewManifestHash());
  }

  private boolean sameValues(Map<String, Opening> opened) {
    return opened.entrySet().stream()
        .allMatch(field -> field.getValue().json().equals(openings.get(field.getKey()).json()));
  }
}
