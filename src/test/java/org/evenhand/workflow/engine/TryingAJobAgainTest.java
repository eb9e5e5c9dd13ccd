package org.evenhand.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Work that fails in the background is tried again after growing gaps, and then told. */
class TryingAJobAgainTest {
  private static final JavaDelegate BROKEN =
      execution -> {
        throw new IllegalStateException("the printer is on fire");
      };
  private static final ProcessEngine ENGINE =
      StandaloneEngines.named("retries", Map.of("broken", BROKEN)).buildProcessEngine();

  @AfterAll
  static void stop() {
    ClockUtil.reset();
    ENGINE.close();
  }

  @Test
  void waitsLongerEachTimeAndThenRaisesAnIncident() {
    ENGINE
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            "failing.bpmn",
            Bpmn.createExecutableProcess("failing")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask()
                .camundaAsyncBefore()
                .camundaDelegateExpression("#{broken}")
                .endEvent()
                .done())
        .deploy();
    ENGINE.getRuntimeService().startProcessInstanceByKey("failing");

    ClockUtil.setCurrentTime(ClockUtil.getCurrentTime());
    var gaps = new ArrayList<Duration>();
    while (job().getRetries() > 0) {
      var tried = ClockUtil.getCurrentTime();
      assertThatThrownBy(() -> ENGINE.getManagementService().executeJob(job().getId()))
          .hasStackTraceContaining("on fire");
      if (job().getRetries() > 0) {
        var next = job().getDuedate();
        gaps.add(Duration.ofSeconds((next.getTime() - tried.getTime()) / 1000));
        ClockUtil.setCurrentTime(new Date(next.getTime()));
      }
    }

    assertThat(gaps)
        .isEqualTo(List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5)));
    assertThat(ENGINE.getRuntimeService().createIncidentQuery().count()).isEqualTo(1);
  }

  private static Job job() {
    return ENGINE.getManagementService().createJobQuery().singleResult();
  }
}
