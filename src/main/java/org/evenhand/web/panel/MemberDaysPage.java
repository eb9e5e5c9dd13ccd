package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.application.ReadPool;

/** When a member can sit, said for them by who keeps the pool. */
@Named
@ViewScoped
public class MemberDaysPage extends DaysForm {
  private static final long serialVersionUID = 1L;
  @Inject private transient ReadPool pool;
  @Inject private transient CurrentActor actor;
  private String id = "";

  /** Opens it for a member that there is. */
  public void open() {
    getMember();
  }

  public MemberView getMember() {
    return MemberAtDoor.open(pool, id).member();
  }

  private UUID member() {
    return getMember().id();
  }

  @Override
  Whose whose() {
    return Whose.onBehalfOf(member(), actor.get(), getReason());
  }

  @Override
  Availability availability(LocalDate first, LocalDate last) {
    return pool.availability(member(), first, last);
  }

  @Override
  List<Sitting> sittings(LocalDate first, LocalDate last) {
    return pool.sittings(member(), first, last);
  }

  @Override
  String place() {
    return "/panel/days?id=" + id + "&";
  }

  public String getId() {
    return id;
  }

  public void setId(String asked) {
    this.id = asked == null ? "" : asked;
  }
}
