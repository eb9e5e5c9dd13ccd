/** Outcomes as the public reads them: no sign-in, no script. */
package org.evenhand.web.published;
