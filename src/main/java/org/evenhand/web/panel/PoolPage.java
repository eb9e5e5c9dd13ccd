package org.evenhand.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Page;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.PoolRow;
import org.evenhand.panel.api.VenueView;
import org.evenhand.panel.application.ReadPool;
import org.evenhand.panel.application.WorkloadSetting;
import org.evenhand.panel.planning.WorkloadBand;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;
import org.evenhand.web.parts.Chosen;
import org.evenhand.web.parts.FilterGroup;
import org.evenhand.web.parts.Pages;

/** The pool, with its filters in the address. */
@Named
@RequestScoped
public class PoolPage {
  private static final int SIZE = 25;
  private static final int SOON_DAYS = 90;
  private final ReadPool pool;
  private final WorkloadSetting workload;
  private final Words words;
  private final Clock clock;
  private AskedPool asked;
  private Page<PoolRow> page;
  private Map<String, String> places;

  @Inject
  public PoolPage(ReadPool pool, WorkloadSetting workload, Words words, Clock clock) {
    this.pool = pool;
    this.workload = workload;
    this.words = words;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected PoolPage() {
    this(null, null, null, null);
  }

  /** Reads the page before any of it is written, so that who may not see it is told nothing. */
  public void open() {
    page();
  }

  public List<PoolRow> getRows() {
    return page().items();
  }

  public long getTotal() {
    return page().total();
  }

  public Pages getPages() {
    return new Pages(asked().address(), asked().address().page(), SIZE, getTotal());
  }

  public WorkloadBand getBand() {
    return workload.band();
  }

  public int getYear() {
    return CivilTime.today(clock).getYear();
  }

  /** Names of the places that somebody sits at. */
  public String places(PoolRow row) {
    return row.venues().stream()
        .map(code -> places().getOrDefault(code, code))
        .collect(Collectors.joining(", "));
  }

  /** Whether a day is over, or near. */
  public boolean isSoon(LocalDate day) {
    return !day.isAfter(CivilTime.today(clock).plusDays(SOON_DAYS));
  }

  public boolean isOver(LocalDate day) {
    return day.isBefore(CivilTime.today(clock));
  }

  public FilterGroup getKinds() {
    var chosen = asked().kinds();
    var choices =
        Arrays.stream(MemberKind.values())
            .map(kind -> new Choice(kind.name(), kind(kind), chosen.contains(kind)))
            .toList();
    return new FilterGroup("kind", words.of("pool.kind"), choices);
  }

  public String kind(MemberKind kind) {
    return words.of("pool.kind." + kind);
  }

  public List<Choice> getVenues() {
    return pool.venues().stream()
        .map(
            venue ->
                new Choice(venue.code(), venue.name(), asked().value("venue").equals(venue.code())))
        .toList();
  }

  /** The filters that are on, each with the way to take it off. */
  public List<Chosen> getChosen() {
    var chosen = new ArrayList<Chosen>();
    for (var name : AskedPool.NAMES) {
      for (var value : asked().values(name)) {
        if (!value.isBlank()) {
          chosen.add(new Chosen(label(name, value), asked().address().without(name, value)));
        }
      }
    }
    return chosen;
  }

  private String label(String name, String value) {
    return switch (name) {
      case "kind" -> words.maybe("pool.kind." + value).orElse(value);
      case "venue" -> places().getOrDefault(value, value);
      case "q" -> value;
      default -> words.of("pool.chosen." + name, value);
    };
  }

  public String value(String name) {
    return asked().value(name);
  }

  public List<Problem> getProblems() {
    return asked().problems();
  }

  /** The same list as a file. */
  public String getExport() {
    return asked().address().moved("/panel/export/members");
  }

  private Map<String, String> places() {
    if (places == null) {
      places = pool.venues().stream().collect(Collectors.toMap(VenueView::code, VenueView::name));
    }
    return places;
  }

  private Page<PoolRow> page() {
    if (page == null) {
      var first = (asked().address().page() - 1) * SIZE;
      page = pool.list(asked().filter(), getYear(), first, SIZE);
    }
    return page;
  }

  private AskedPool asked() {
    if (asked == null) {
      asked = AskedPool.inAddress();
    }
    return asked;
  }
}
