package org.evenhand.web.hearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.hearing.api.BlockView;
import org.evenhand.hearing.api.BlockView.PlannedView;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.api.InvitationView;
import org.evenhand.hearing.application.ReadInvitations;

/** What those who were asked to sit on a published block's hearings answered. */
@Named
@RequestScoped
public class BlockAnswers {
  private final ReadInvitations read;
  private Map<UUID, List<InvitationView>> byHearing;

  @Inject
  public BlockAnswers(ReadInvitations read) {
    this.read = read;
  }

  /** For the container's proxy. */
  protected BlockAnswers() {
    this(null);
  }

  private Map<UUID, List<InvitationView>> all(BlockView block) {
    if (byHearing == null) {
      byHearing =
          block.open()
              ? Map.of()
              : read.on(
                  block.plan().stream()
                      .flatMap(plan -> plan.hearings().stream())
                      .map(planned -> planned.hearing().id())
                      .toList());
    }
    return byHearing;
  }

  /** All who were asked to sit on a hearing, those who are not any more last. */
  public List<InvitationView> of(BlockView block, UUID hearing) {
    return all(block).getOrDefault(hearing, List.of()).stream()
        .sorted(Comparator.comparing(one -> one.state() == InvitationState.WITHDRAWN))
        .toList();
  }

  /** What somebody who sits answered, or null where they were not asked. */
  public InvitationView of(BlockView block, UUID hearing, UUID member) {
    return of(block, hearing).stream()
        .filter(one -> one.member().equals(member) && one.state() != InvitationState.WITHDRAWN)
        .findFirst()
        .orElse(null);
  }

  /** Hearings on which somebody cannot sit, or did not answer in time. */
  public List<PlannedView> atRisk(BlockView block) {
    return block.plan().stream()
        .flatMap(plan -> plan.hearings().stream())
        .filter(it -> isAtRisk(block, it.hearing().id()))
        .toList();
  }

  public boolean isAtRisk(BlockView block, UUID hearing) {
    return of(block, hearing).stream().anyMatch(one -> one.state().isAtRisk());
  }

  /** How many were asked and are asked still. */
  public long asked(BlockView block) {
    return count(block, List.of(InvitationState.values()))
        - count(block, List.of(InvitationState.WITHDRAWN));
  }

  public long accepted(BlockView block) {
    return count(block, List.of(InvitationState.ACCEPTED));
  }

  public long unanswered(BlockView block) {
    return count(block, List.of(InvitationState.HELD, InvitationState.INVITED));
  }

  public long cannot(BlockView block) {
    return count(block, List.of(InvitationState.DECLINED));
  }

  public long lapsed(BlockView block) {
    return count(block, List.of(InvitationState.LAPSED));
  }

  private long count(BlockView block, List<InvitationState> states) {
    return all(block).values().stream()
        .flatMap(List::stream)
        .filter(one -> states.contains(one.state()))
        .count();
  }
}
