package org.evenhand.demonstration.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.evenhand.demonstration.persistence.OpenCourses;
import org.evenhand.workflow.application.TakeUpCourse;

/** Takes up one process of one open case, in one transaction; a second time does nothing. */
@Dependent
public class TakeUpOpenCase {
  private final OpenCourses courses;
  private final TakeUpCourse takeUp;

  @Inject
  public TakeUpOpenCase(OpenCourses courses, TakeUpCourse takeUp) {
    this.courses = courses;
    this.takeUp = takeUp;
  }

  /** For the container's interceptors. */
  protected TakeUpOpenCase() {
    this(null, null);
  }

  /** Whether anything came of it. */
  @Transactional
  public boolean takeUp(UUID id) {
    var held = courses.hold(id);
    held.ifPresent(open -> courses.reached(open, takeUp.takeUp(open.course(), open.passed())));
    return held.isPresent();
  }
}
