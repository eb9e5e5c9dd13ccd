package org.evenhand.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.Channel;
import org.evenhand.web.referral.ConcernDraft;

/**
 * The concern that the visitor has sent, which the tour goes on with. A change of role ends the
 * session, so it is carried over into the next.
 */
@Dependent
class OwnConcern {
  private static final String ATTRIBUTE = "evenhand.tour.concern";

  private final HttpServletRequest request;
  private final ConcernDraft draft;

  @Inject
  OwnConcern(HttpServletRequest request, ConcernDraft draft) {
    this.request = request;
    this.draft = draft;
  }

  /** The one sent last in this session, or else the one carried along. */
  Optional<CaseReference> find() {
    var session = request.getSession(false);
    var carried = session == null ? null : (String) session.getAttribute(ATTRIBUTE);
    return Stream.of(
            draft.lastReference(Channel.PUBLIC_FORM),
            draft.lastReference(Channel.EMPLOYER_FORM),
            carried == null ? "" : carried)
        .filter(CaseReference::looksLikeOne)
        .findFirst()
        .map(CaseReference::new);
  }

  void carryOver(CaseReference reference) {
    request.getSession().setAttribute(ATTRIBUTE, reference.value());
  }
}
