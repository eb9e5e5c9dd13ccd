package org.evenhand.fairness.anonymisation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.application.Casework;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.kernel.CaseReference;

/** All versions of all anonymised files. */
@Dependent
public class AnonymisedFiles {
  private final EntityManager unit;

  @Inject
  public AnonymisedFiles(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(AnonymisedFile file) {
    unit.persist(file);
  }

  public Optional<AnonymisedFile> newest(CaseReference reference) {
    return newest(reference, "%");
  }

  /**
   * The version that waits to be released or sent back.
   *
   * @throws IllegalStateException when none does
   */
  public AnonymisedFile waiting(CaseReference reference) {
    return newest(reference, "PROPOSED")
        .orElseThrow(() -> new IllegalStateException("nothing is proposed for release"));
  }

  public Optional<AnonymisedFile> newestReleased(CaseReference reference) {
    return newest(reference, "RELEASED");
  }

  /** All that the blind lane could read, newest last. */
  public List<AnonymisedFile> released(CaseReference reference) {
    return unit.createQuery(
            "select f from AnonymisedFile f where f.caseReference = :reference"
                + " and f.state = 'RELEASED' order by f.number",
            AnonymisedFile.class)
        .setParameter("reference", reference.value())
        .getResultList();
  }

  private Optional<AnonymisedFile> newest(CaseReference reference, String state) {
    return unit.createQuery(
            "select f from AnonymisedFile f where f.caseReference = :reference"
                + " and f.state like :state order by f.number desc",
            AnonymisedFile.class)
        .setParameter("reference", reference.value())
        .setParameter("state", state)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
