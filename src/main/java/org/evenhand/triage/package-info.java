/**
 * Is there enough to investigate? The test is whether there are reasonable grounds to investigate
 * whether fitness to practise is impaired, and it leans to investigating (Social Workers
 * Regulations 2018, Schedule 2). It is decided on the anonymised file by somebody who does not know
 * whose case it is; enquiries before it, and the fast track at immediate risk, are made by people
 * who must know.
 */
package org.evenhand.triage;
