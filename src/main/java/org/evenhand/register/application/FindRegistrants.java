package org.evenhand.register.application;

import static org.evenhand.identity.api.Permission.REGISTER_FIND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Page;
import org.evenhand.kernel.Problem;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.persistence.RegisterIndex;

/**
 * Finds registrants by number, or by name in any spelling, order and time of life, narrowed by
 * birth date; the likeliest first. For staff of the identified lane.
 */
@ApplicationScoped
public class FindRegistrants {
  private final RegisterIndex index;
  private final Clock clock;

  @Inject
  public FindRegistrants(RegisterIndex index, Clock clock) {
    this.index = index;
    this.clock = clock;
  }

  /** For the command line, where nothing is injected. */
  public static FindRegistrants in(DataSource casework, Clock clock) {
    return new FindRegistrants(new RegisterIndex(casework), clock);
  }

  /** For the container's proxy. */
  protected FindRegistrants() {
    this(null, null);
  }

  /** One page of matches; refused when nothing, or far too much, was typed. */
  @RequiresPermissions(REGISTER_FIND)
  public Outcome<Page<RegisterMatch>> find(RegisterSearch search) {
    if (search.text().length() > RegisterSearch.LONGEST_TEXT) {
      return Outcome.refused(
          Problem.at("text", "search.too_long", String.valueOf(RegisterSearch.LONGEST_TEXT)));
    }
    if (search.text().isBlank() && search.birthDate().isEmpty()) {
      return Outcome.refused(Problem.at("text", "search.empty"));
    }
    return Outcome.done(index.find(search, CivilTime.today(clock)));
  }
}
