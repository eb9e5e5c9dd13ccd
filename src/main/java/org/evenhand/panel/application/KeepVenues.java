package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.VenueView;
import org.evenhand.panel.persistence.Venues;

/** Says where hearings are held and how many a day; a place is closed and never deleted. */
@Dependent
public class KeepVenues {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_-]{0,29}");
  private static final int LONGEST_NAME = 80;
  private static final int MOST_ROOMS = 200;

  private final Venues venues;

  @Inject
  public KeepVenues(Venues venues) {
    this.venues = venues;
  }

  /** For the container's interceptors. */
  protected KeepVenues() {
    this(null);
  }

  /** Adds a place, or changes the one of its code. */
  @Transactional
  @RequiresPermissions(Permission.POOL_KEEP)
  public Outcome<VenueView> keep(VenueView venue) {
    var problems = brokenBy(venue);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    venues.keep(venue);
    return Outcome.done(venue);
  }

  private static List<Problem> brokenBy(VenueView venue) {
    var problems = new ArrayList<Problem>();
    if (!CODE.matcher(venue.code()).matches()) {
      problems.add(Problem.at("code", "venue.code"));
    }
    if (venue.name().isBlank()) {
      problems.add(Problem.at("name", "venue.name.missing"));
    } else if (venue.name().length() > LONGEST_NAME) {
      problems.add(Problem.at("name", "answer.tooLong", LONGEST_NAME));
    }
    if (venue.rooms() < 0 || venue.rooms() > MOST_ROOMS) {
      problems.add(Problem.at("rooms", "venue.rooms", MOST_ROOMS));
    }
    return problems;
  }
}
