package org.evenhand.web.published;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.hearing.api.PublicHearing;
import org.evenhand.hearing.api.PublishedBlock;
import org.evenhand.hearing.application.ListPublicHearings;
import org.evenhand.hearing.application.ReadDraws;

/** Hearings that anybody may come to, and how panels were drawn. */
@Named
@RequestScoped
public class PublicHearingsPage {
  private final ListPublicHearings hearings;
  private final ReadDraws draws;
  private List<PublicHearing> ahead;
  private List<PublishedBlock> blocks;

  @Inject
  public PublicHearingsPage(ListPublicHearings hearings, ReadDraws draws) {
    this.hearings = hearings;
    this.draws = draws;
  }

  /** For the container's proxy. */
  protected PublicHearingsPage() {
    this(null, null);
  }

  public List<PublicHearing> getAhead() {
    if (ahead == null) {
      ahead = hearings.ahead();
    }
    return ahead;
  }

  public List<PublishedBlock> getBlocks() {
    if (blocks == null) {
      blocks = draws.all();
    }
    return blocks;
  }
}
