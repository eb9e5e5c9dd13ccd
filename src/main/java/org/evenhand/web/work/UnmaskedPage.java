package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.api.UnblindingView;
import org.evenhand.workflow.application.ReviewUnblindings;

/** Files that were unmasked, for the second person who must look at why. */
@Named
@RequestScoped
public class UnmaskedPage {
  private final ReviewUnblindings unblindings;
  private final CurrentActor actor;
  private List<UnblindingView> open;
  private List<Problem> problems = List.of();
  private String pressed = "";
  private String typed = "";

  @Inject
  public UnmaskedPage(ReviewUnblindings unblindings, CurrentActor actor) {
    this.unblindings = unblindings;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected UnmaskedPage() {
    this(null, null);
  }

  /** Notes what was found at the one whose button was pressed. */
  public String see() {
    Map<String, String> form =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    pressed = form.getOrDefault("see", "");
    if (pressed.isEmpty()) {
      return null;
    }
    typed = TypedText.read(form.getOrDefault("act-" + pressed, ""));
    problems =
        unblindings.see(id(), typed).stream()
            .map(found -> Problem.at("act-" + pressed, found.key(), found.arguments().toArray()))
            .toList();
    return problems.isEmpty() ? "/work/unmasked?faces-redirect=true&done=true" : null;
  }

  private UUID id() {
    try {
      return UUID.fromString(pressed);
    } catch (IllegalArgumentException notAnId) {
      return new UUID(0, 0);
    }
  }

  /** Those nobody has looked at, for those whose task that is. */
  public List<UnblindingView> getOpen() {
    if (open == null) {
      open =
          Permissions.permit(actor.get(), Permission.UNBLINDING_REVIEW)
              ? unblindings.open()
              : List.of();
    }
    return open;
  }

  public int getCount() {
    return getOpen().size();
  }

  /** What was typed and not taken. */
  public String typed(UUID id) {
    return id.toString().equals(pressed) ? typed : "";
  }

  public List<Problem> getProblems() {
    return problems;
  }
}
