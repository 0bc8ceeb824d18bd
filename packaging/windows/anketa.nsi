; Installer for one person, without administrator rights (NSIS 3). packaging/build.py runs it:
;   makensis -INPUTCHARSET UTF8 -DVERSION=0.1.0 -DFOLDER=dist\anketa -DICON=build\anketa.ico -DOUT=dist\setup.exe
; Silent: setup.exe /S [/D=C:\folder]        Silent removal: Uninstall.exe /S
; A newer version is installed over the older one; stores and settings are never touched, neither by the uninstaller.

Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh
!include FileFunc.nsh

!define NAME "Anketa"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Anketa"
!define TYPES "Software\Classes"

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Anketa"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Anketa, installer"
VIAddVersionKey "LegalCopyright" "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\anketa.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Russian" ; NSIS has no Kyrgyz
!insertmacro MUI_LANGUAGE "English"

LangString TooOld ${LANG_RUSSIAN} "Нужна 64-разрядная Windows 10 (1809) или новее."
LangString TooOld ${LANG_ENGLISH} "64-bit Windows 10 (1809) or newer is needed."
LangString StoreType ${LANG_RUSSIAN} "Файл данных Анкеты"
LangString StoreType ${LANG_ENGLISH} "Anketa file"
LangString DistrictType ${LANG_RUSSIAN} "Файл района для Анкеты"
LangString DistrictType ${LANG_ENGLISH} "Anketa district file"
LangString StudyType ${LANG_RUSSIAN} "Пакет исследования для Анкеты"
LangString StudyType ${LANG_ENGLISH} "Anketa study package"

!macro RegisterType ENDING CLASS TITLE
  WriteRegStr HKCU "${TYPES}\${ENDING}" "" "${CLASS}"
  WriteRegStr HKCU "${TYPES}\${CLASS}" "" "${TITLE}"
  WriteRegStr HKCU "${TYPES}\${CLASS}\DefaultIcon" "" "$INSTDIR\anketa.exe,0"
  WriteRegStr HKCU "${TYPES}\${CLASS}\shell\open\command" "" '"$INSTDIR\anketa.exe" "%1"'
!macroend

!macro ForgetType ENDING CLASS
  DeleteRegKey HKCU "${TYPES}\${ENDING}"
  DeleteRegKey HKCU "${TYPES}\${CLASS}"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section "Anketa"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; of an older version: a file that is no longer there must not stay
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Anketa.lnk" "$INSTDIR\anketa.exe"
  CreateShortcut "$DESKTOP\Anketa.lnk" "$INSTDIR\anketa.exe"
  !insertmacro RegisterType ".anketa" "Anketa.Store" "$(StoreType)"
  !insertmacro RegisterType ".anketa-district" "Anketa.District" "$(DistrictType)"
  !insertmacro RegisterType ".anketa-study" "Anketa.Study" "$(StudyType)"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\anketa.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; the file types have changed
SectionEnd

Section "Uninstall"
  ; Only what was put there: somebody may have chosen a folder that holds other things.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\anketa.exe"
  Delete "$INSTDIR\anketa-command.exe"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Anketa.lnk"
  Delete "$DESKTOP\Anketa.lnk"
  !insertmacro ForgetType ".anketa" "Anketa.Store"
  !insertmacro ForgetType ".anketa-district" "Anketa.District"
  !insertmacro ForgetType ".anketa-study" "Anketa.Study"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
