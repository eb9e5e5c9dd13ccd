package org.evenhand.workflow.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/**
 * There are no scripts. The engine brings two small languages of its own along; a script in either
 * ends with an error like one in a language that nobody has. Decision tables do not come by here.
 */
final class NoScripts implements ScriptEngineResolver {
  @Override
  public void addScriptEngineFactory(ScriptEngineFactory language) {
    // stays unknown
  }

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    return new ScriptEngineManager(ClassLoader.getPlatformClassLoader());
  }

  @Override
  public ScriptEngine getScriptEngine(String language, boolean cached) {
    return null;
  }
}
