package org.evenhand.planted.triage.persistence;

import jakarta.annotation.Resource;
import javax.sql.DataSource;

/** Wrong: opens the database of another room. */
class OpensTheWall {
  @Resource(lookup = "java:app/jdbc/diversity")
  DataSource source;
}
