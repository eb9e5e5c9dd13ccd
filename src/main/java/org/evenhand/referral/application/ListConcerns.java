package org.evenhand.referral.application;

import static org.evenhand.identity.api.Permission.CONCERN_RECEIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.referral.api.ConcernRow;
import org.evenhand.referral.persistence.LatestConcerns;

/** The concerns that were recorded last, whatever the way in. */
@ApplicationScoped
public class ListConcerns {
  private final LatestConcerns concerns;

  @Inject
  public ListConcerns(LatestConcerns concerns) {
    this.concerns = concerns;
  }

  /** For the container's proxy. */
  protected ListConcerns() {
    this(null);
  }

  @RequiresPermissions(CONCERN_RECEIVE)
  public List<ConcernRow> latest(int most) {
    return concerns.latest(most);
  }
}
