package org.evenhand.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.casefile.api.ClockView;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.interimorder.api.Banner;
import org.evenhand.interimorder.application.ReadInterimOrders;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.application.ReadOrders;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.web.Words;
import org.evenhand.web.parts.CaseHeading;
import org.evenhand.web.parts.Fact;
import org.evenhand.web.parts.ShownClock;
import org.evenhand.web.parts.Tag;

/**
 * What stands on every page of a case: head, sections and what presses, each as far as the reader
 * reaches; and the words of the rule set that the case is pinned to. Pages show one case, so it is
 * read once a page.
 */
@Named
@RequestScoped
public class CaseFrame {
  private static final int CLOCKS_SHOWN = 4;
  private static final int SOON_DAYS = 7;

  private final ReadCase cases;
  private final ListClocks clocks;
  private final ReadInterimOrders interimOrders;
  private final ReadOrders orders;
  private final RuleSets rules;
  private final Words words;
  private CaseHeading heading;
  private List<Banner> banners;
  private Words own;

  @Inject
  public CaseFrame(
      ReadCase cases,
      ListClocks clocks,
      ReadInterimOrders interimOrders,
      ReadOrders orders,
      RuleSets rules,
      Words words) {
    this.cases = cases;
    this.clocks = clocks;
    this.interimOrders = interimOrders;
    this.orders = orders;
    this.rules = rules;
    this.words = words;
  }

  /** For the container's proxy. */
  protected CaseFrame() {
    this(null, null, null, null, null, null);
  }

  public CaseHeading heading(CaseAtDoor at) {
    if (heading == null) {
      heading =
          new CaseHeading(
              at.getReference().value(),
              registrant(at),
              at.file().stage(),
              at.isShell() ? tags(at) : List.of(),
              facts(at),
              at.isShell() ? clocks(at) : List.of());
    }
    return heading;
  }

  /** The pages of the case that its reader may open. */
  public List<CaseSection> sections(CaseAtDoor at) {
    return Arrays.stream(CaseSection.values()).filter(section -> section.isOpenTo(at)).toList();
  }

  /** What presses about an interim order. */
  public List<Banner> banners(CaseAtDoor at) {
    if (banners == null) {
      banners = at.isShell() ? interimOrders.banners(at.getReference()) : List.of();
    }
    return banners;
  }

  /** Words with the nouns of the case's own rule set. */
  public Words words(CaseAtDoor at) {
    if (own == null) {
      own = words.under(rules.load(at.file().rules()));
    }
    return own;
  }

  private PartyView registrant(CaseAtDoor at) {
    return cases
        .party(at.getReference(), PartyRole.REGISTRANT)
        .filter(party -> party.person().isPresent())
        .orElse(null);
  }

  private List<Tag> tags(CaseAtDoor at) {
    var tags = new ArrayList<Tag>();
    interimOrders
        .inForce(at.getReference())
        .flatMap(order -> order.kind())
        .ifPresent(kind -> tags.add(new Tag("danger", words(at).of("interim.kind." + kind))));
    orders.of(at.getReference()).stream()
        .filter(OrderView::isInForce)
        .forEach(order -> tags.add(new Tag("warn", words(at).of("order.kind." + order.kind()))));
    return tags;
  }

  private List<Fact> facts(CaseAtDoor at) {
    var own = words(at);
    return List.of(
        new Fact(own.of("case.received"), own.date(at.file().receivedOn())),
        new Fact(own.of("case.source"), own.of("option." + at.file().sourceType())));
  }

  private List<ShownClock> clocks(CaseAtDoor at) {
    return clocks.of(at.getReference()).stream()
        .filter(clock -> clock.stoppedOn().isEmpty())
        .limit(CLOCKS_SHOWN)
        .map(clock -> shown(clock, words(at)))
        .toList();
  }

  private static ShownClock shown(ClockView clock, Words own) {
    var name = clock.label().isEmpty() ? own.of(clock.nameKey()) : clock.label();
    return new ShownClock(name, clock.dueOn(), own.due(clock.dueOn()), state(clock.daysLeft()));
  }

  private static ShownClock.State state(long daysLeft) {
    if (daysLeft < 0) {
      return ShownClock.State.LATE;
    }
    return daysLeft <= SOON_DAYS ? ShownClock.State.SOON : ShownClock.State.RUNNING;
  }
}
