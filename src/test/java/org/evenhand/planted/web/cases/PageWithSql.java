package org.evenhand.planted.web.cases;

import javax.sql.DataSource;

/** Wrong: a page that knows where rows are. */
class PageWithSql {
  DataSource source;
}
