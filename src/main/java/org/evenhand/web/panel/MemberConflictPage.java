package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.application.ReadPool;

/** Who keeps the pool was told of a member's conflict. */
@Named
@ViewScoped
public class MemberConflictPage extends ConflictForm {
  private static final long serialVersionUID = 1L;
  @Inject private transient ReadPool pool;
  @Inject private transient CurrentActor actor;
  private String id = "";

  /** Opens it for a member that there is. */
  public void open() {
    getMember();
    begin();
  }

  public MemberView getMember() {
    return MemberAtDoor.open(pool, id).member();
  }

  @Override
  Whose whose() {
    return Whose.onBehalfOf(MemberAtDoor.id(id), actor.get(), getReason());
  }

  @Override
  String goesOn() {
    return "/panel/member?faces-redirect=true&done=conflict&id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String asked) {
    this.id = asked == null ? "" : asked;
  }
}
