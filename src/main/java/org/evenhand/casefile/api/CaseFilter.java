package org.evenhand.casefile.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.PersonId;

/**
 * Which cases to list, of those that the reader may be shown. What is left empty does not narrow.
 *
 * @param sight what the reader may be shown
 * @param text part of a reference or of the registrant's name, or a whole file number
 * @param people cases about one of these are found as well as by {@code text}
 * @param stages only these
 * @param sources only these
 * @param from received on this day or later
 * @param until received on this day or earlier
 * @param heldBy only cases that this account holds in some role, or empty
 */
public record CaseFilter(
    Sight sight,
    String text,
    Set<PersonId> people,
    Set<Stage> stages,
    Set<SourceType> sources,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String heldBy) {
  public CaseFilter {
    people = Set.copyOf(people);
    stages = Set.copyOf(stages);
    sources = Set.copyOf(sources);
  }

  /** Everything that the reader may be shown. */
  public static CaseFilter of(Sight sight) {
    return new CaseFilter(
        sight, "", Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), "");
  }

  public CaseFilter text(String part) {
    return new CaseFilter(sight, part, people, stages, sources, from, until, heldBy);
  }

  public CaseFilter orAbout(Collection<PersonId> some) {
    return new CaseFilter(sight, text, Set.copyOf(some), stages, sources, from, until, heldBy);
  }

  public CaseFilter at(Collection<Stage> some) {
    return new CaseFilter(sight, text, people, Set.copyOf(some), sources, from, until, heldBy);
  }

  public CaseFilter raisedBy(Collection<SourceType> some) {
    return new CaseFilter(sight, text, people, stages, Set.copyOf(some), from, until, heldBy);
  }

  public CaseFilter received(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new CaseFilter(sight, text, people, stages, sources, first, last, heldBy);
  }

  public CaseFilter heldBy(String account) {
    return new CaseFilter(sight, text, people, stages, sources, from, until, account);
  }
}
