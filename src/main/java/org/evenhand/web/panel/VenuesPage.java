package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.VenueView;
import org.evenhand.panel.application.KeepVenues;
import org.evenhand.panel.application.ReadPool;

/** Where hearings are held, and how many a day: the list, and a form for one of them. */
@Named
@ViewScoped
public class VenuesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient ReadPool pool;
  @Inject private transient KeepVenues keep;
  @Inject private transient CurrentActor actor;
  private String code = "";
  private String name = "";
  private String rooms = "";
  private boolean remote;
  private boolean open = true;
  private boolean kept;
  private transient List<Problem> problems = List.of();

  /** Begins with the place that is asked for, or with a new one. */
  public void open() {
    if (!Permissions.permit(actor.get(), Permission.POOL_KEEP)) {
      throw new NotShown();
    }
    pool.venues().stream()
        .filter(venue -> venue.code().equals(code))
        .findFirst()
        .ifPresent(
            venue -> {
              name = venue.name();
              rooms = String.valueOf(venue.rooms());
              remote = venue.remote();
              open = venue.open();
            });
  }

  /** Saves the place. */
  public String save() {
    remote = !Sent.values("remote").isEmpty();
    open = Sent.values("closed").isEmpty();
    if (!rooms.strip().matches("\\d{1,4}")) {
      problems = List.of(Problem.at("rooms", "venue.rooms.number"));
      return null;
    }
    var number = Integer.parseInt(rooms.strip());
    var venue = new VenueView(code.strip(), name.strip(), remote, number, open);
    problems = keep.keep(venue).problems();
    return problems.isEmpty() ? "/panel/venues?faces-redirect=true&kept=true" : null;
  }

  public List<VenueView> getVenues() {
    return pool.venues();
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String typed) {
    this.code = typed == null ? "" : TypedText.read(typed);
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    this.name = typed == null ? "" : TypedText.read(typed);
  }

  public String getRooms() {
    return rooms;
  }

  public void setRooms(String typed) {
    this.rooms = typed == null ? "" : typed;
  }

  public boolean isRemote() {
    return remote;
  }

  public boolean isOpen() {
    return open;
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean kept) {
    this.kept = kept;
  }
}
