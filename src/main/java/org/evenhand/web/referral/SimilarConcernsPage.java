package org.evenhand.web.referral;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.CaseLink;
import org.evenhand.referral.api.SimilarConcern;
import org.evenhand.referral.application.FindSimilarConcerns;

/** What cases that look similar are to the concern that is keyed in. */
@Named
@ViewScoped
public class SimilarConcernsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  static final String ADDRESS = "/concerns/similar?faces-redirect=true&draft=";
  private static final List<CaseLink.Kind> KINDS =
      List.of(CaseLink.Kind.DUPLICATE, CaseLink.Kind.RELATED, CaseLink.Kind.NOT_RELATED);
  @Inject private transient FindSimilarConcerns similar;
  @Inject private KeyedDrafts drafts;
  private String id;
  private transient List<SimilarConcern> found;

  public String open() {
    return getDraft().isReceived() ? ReceivedConcernPage.ADDRESS + id : null;
  }

  /** Keeps what was said of each; nothing has to be said. */
  public String next() {
    var parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    for (var concern : getFound()) {
      var said = parameters.get("link-" + concern.reference());
      getDraft().say(concern.reference(), kind(said));
    }
    return CheckConcernPage.ADDRESS + id;
  }

  private static CaseLink.Kind kind(String said) {
    return KINDS.stream().filter(kind -> kind.name().equals(said)).findFirst().orElse(null);
  }

  public List<SimilarConcern> getFound() {
    if (found == null) {
      var draft = getDraft();
      var received = draft.getAnswers().date("receivedOn");
      found = similar.to(draft.getAnswers(), draft.getPerson(), received);
    }
    return found;
  }

  /** What two concerns have in common, in the order in which it is read. */
  public List<SimilarConcern.Likeness> why(SimilarConcern concern) {
    return Arrays.stream(SimilarConcern.Likeness.values())
        .filter(concern.likenesses()::contains)
        .toList();
  }

  public List<CaseLink.Kind> getKinds() {
    return KINDS;
  }

  public boolean isSaid(CaseReference other, CaseLink.Kind kind) {
    return getDraft().said(other) == kind;
  }

  public KeyedDraft getDraft() {
    return drafts.find(id).orElseThrow(NotShown::new);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
