package org.evenhand.demonstration.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.demonstration.persistence.OpenCourses;

/**
 * How many of the demonstration's open cases nobody can work on yet: in the first minutes after the
 * first start their processes are still being taken up.
 */
@Dependent
public class CasesToCome {
  private final OpenCourses courses;

  @Inject
  public CasesToCome(OpenCourses courses) {
    this.courses = courses;
  }

  public long count() {
    return courses.notBegun();
  }
}
