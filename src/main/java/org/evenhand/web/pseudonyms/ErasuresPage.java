package org.evenhand.web.pseudonyms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.fairness.anonymisation.api.ErasureReason;
import org.evenhand.fairness.anonymisation.api.ErasureView;
import org.evenhand.fairness.anonymisation.application.AskToDestroyNames;
import org.evenhand.fairness.anonymisation.application.DecideOnErasure;
import org.evenhand.fairness.anonymisation.application.ListErasures;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;

/** Destroying the names of a closed case: one person asks, another decides. */
@Named
@RequestScoped
public class ErasuresPage {
  private static final int DECIDED_SHOWN = 50;
  private final AskToDestroyNames ask;
  private final DecideOnErasure decide;
  private final ListErasures erasures;
  private final CurrentActor actor;
  private String reference = "";
  private String reason = "";
  private String why = "";
  private List<ErasureView> waiting;
  private List<Problem> problems = List.of();

  @Inject
  public ErasuresPage(
      AskToDestroyNames ask, DecideOnErasure decide, ListErasures erasures, CurrentActor actor) {
    this.ask = ask;
    this.decide = decide;
    this.erasures = erasures;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected ErasuresPage() {
    this(null, null, null, null);
  }

  /** Asks; the other person finds it here. */
  public String send() {
    if (!CaseReference.looksLikeOne(reference)) {
      problems = List.of(Problem.at("reference", "reIdentify.reference.shape"));
      return null;
    }
    var chosen =
        Arrays.stream(ErasureReason.values()).filter(one -> one.name().equals(reason)).findFirst();
    problems = ask.ask(new CaseReference(reference), chosen, why).problems();
    return problems.isEmpty() ? "/erasures?faces-redirect=true&done=ASKED" : null;
  }

  /** Decides on the one whose button was pressed; destroying must be understood first. */
  public String decide() {
    Map<String, String> form =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var destroyed = form.get("destroy");
    var left = form.get("leave");
    if (destroyed == null && left == null) {
      return null;
    }
    if (destroyed != null && !"yes".equals(form.get("sure-" + destroyed))) {
      problems = List.of(Problem.at("sure-" + destroyed, "destroyNames.sure.missing"));
      return null;
    }
    problems =
        decide.decide(id(destroyed == null ? left : destroyed), destroyed != null).problems();
    return problems.isEmpty()
        ? "/erasures?faces-redirect=true&done=" + (destroyed == null ? "LEFT" : "DESTROYED")
        : null;
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException notAnId) {
      return new UUID(0, 0);
    }
  }

  /** What was done, in a code of ours, or empty. */
  public String getDone() {
    var said =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("done", "");
    return List.of("ASKED", "LEFT", "DESTROYED").contains(said) ? said : "";
  }

  /** For those who may decide. */
  public List<ErasureView> getWaiting() {
    if (waiting == null) {
      waiting =
          Permissions.permit(actor.get(), Permission.PSEUDONYM_ERASE_CONFIRM)
              ? erasures.waiting()
              : List.of();
    }
    return waiting;
  }

  /** How many wait for the reader, who asked for none of them. */
  public long getCount() {
    return getWaiting().stream().filter(one -> !isMine(one)).count();
  }

  public boolean isMine(ErasureView one) {
    return one.askedBy().equals(actor.get().account());
  }

  public List<ErasureView> getDecided() {
    return erasures.decided(DECIDED_SHOWN);
  }

  /** Whether the reader may ask. */
  public boolean isAsking() {
    return Permissions.permit(actor.get(), Permission.PSEUDONYM_ERASE);
  }

  public List<ErasureReason> getReasons() {
    return List.of(ErasureReason.values());
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String typed) {
    reference = typed == null ? "" : TypedText.read(typed).strip().toUpperCase(Locale.ROOT);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String chosen) {
    reason = Optional.ofNullable(chosen).orElse("");
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String typed) {
    why = typed == null ? "" : TypedText.read(typed);
  }
}
