package org.evenhand.planted.triage.application;

import java.sql.PreparedStatement;

/** Wrong: rows are read where they are kept. */
class VerbWithSql {
  PreparedStatement query;
}
