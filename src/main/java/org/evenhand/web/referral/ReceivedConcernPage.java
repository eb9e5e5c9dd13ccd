package org.evenhand.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evenhand.identity.application.NotShown;

/** What became of a keyed concern: its case, and what its sender may be told. */
@Named
@RequestScoped
public class ReceivedConcernPage {
  static final String ADDRESS = "/concerns/received?faces-redirect=true&draft=";
  private final KeyedDrafts drafts;
  private String id;

  @Inject
  public ReceivedConcernPage(KeyedDrafts drafts) {
    this.drafts = drafts;
  }

  /** For the container's proxy. */
  protected ReceivedConcernPage() {
    this(null);
  }

  public KeyedDraft getDraft() {
    return drafts.find(id).filter(KeyedDraft::isReceived).orElseThrow(NotShown::new);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
