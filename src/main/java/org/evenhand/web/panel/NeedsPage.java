package org.evenhand.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.NotShown;
import org.evenhand.panel.api.MemberNeeds;
import org.evenhand.panel.application.ReadAdjustments;

/** What a member needs in order to sit; opening the page is noted. */
@Named
@RequestScoped
public class NeedsPage {
  private final ReadAdjustments adjustments;
  private final CurrentActor actor;
  private String id = "";
  private MemberNeeds needs;

  @Inject
  public NeedsPage(ReadAdjustments adjustments, CurrentActor actor) {
    this.adjustments = adjustments;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected NeedsPage() {
    this(null, null);
  }

  public void open() {
    var read = adjustments.read(MemberAtDoor.id(id), actor.get());
    if (!read.isDone()) {
      throw new NotShown();
    }
    needs = read.value();
  }

  public MemberNeeds getNeeds() {
    return needs;
  }

  public String getId() {
    return id;
  }

  public void setId(String asked) {
    this.id = asked == null ? "" : asked;
  }
}
