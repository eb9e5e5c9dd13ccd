package org.evenhand.demonstration.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.evenhand.demonstration.persistence.OpenCourses;

/** Notes that a process cannot be taken up; its case stays in the lists with nothing to do. */
@Dependent
public class GiveUpOpenCase {
  private final OpenCourses courses;

  @Inject
  public GiveUpOpenCase(OpenCourses courses) {
    this.courses = courses;
  }

  /** For the container's interceptors. */
  protected GiveUpOpenCase() {
    this(null);
  }

  @Transactional
  public void giveUp(UUID id) {
    courses.failed(id);
  }
}
